import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { AgreementView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { later } from '../later.tsx'
import { ButtonLink } from '../link.tsx'
import { Section } from '../section.tsx'
import surface from '../surface.module.css'
import { titlesFrom } from '../titles.ts'
import { useMay } from '../use-may.ts'

const SigningDialog = later(async () => (await import('./signing-dialog.tsx')).SigningDialog)
const NoScanDialog = later(async () => (await import('./no-scan-dialog.tsx')).NoScanDialog)

type Asked = AgreementView['life']['questions'][number]
type Place = 'signing' | 'no scan' | 'approvals'

/** Where the answer belongs; what is not here is a field of the record. */
const answeredIn: Readonly<Partial<Record<Asked['code'], Place>>> = {
  'needs-signing-day': 'signing',
  'needs-signatory': 'signing',
  'signatory-without-power': 'signing',
  'needs-scan': 'no scan',
  'opinion-late': 'approvals',
  'opinion-not-taken': 'approvals',
  'signed-without-opinion': 'approvals',
}

/** What only a person can say about a text, with the place where to say it. */
export function LifeQuestions({ view }: { view: AgreementView }) {
  const words = useWords()
  const [open, setOpen] = useState<Place | null>(null)
  const { questions } = view.life
  if (questions.length === 0) return null
  const close = (): void => setOpen(null)
  return (
    <Section title={words.say('agreement.questions')} count={questions.length} tone="soon">
      <ul className={surface.list}>
        {questions.map((question) => (
          <li key={JSON.stringify(question)}>
            <Group justify="space-between" gap="xs">
              <span>{words.sentence('life-question', question, titlesFrom(view.links))}</span>
              <Answer view={view} question={question} onOpen={setOpen} />
            </Group>
          </li>
        ))}
      </ul>
      {open === 'signing' && <SigningDialog view={view} onClose={close} />}
      {open === 'no scan' && <NoScanDialog view={view} onClose={close} />}
    </Section>
  )
}

interface AnswerProps {
  readonly view: AgreementView
  readonly question: Asked
  readonly onOpen: (place: Place) => void
}

function Answer({ view, question, onOpen }: AnswerProps) {
  const { say } = useWords()
  const mayWrite = useMay('editor')
  const maySign = useMay('approver')
  const place = answeredIn[question.code]
  if (place === 'approvals' || !mayWrite || (place === 'signing' && !maySign)) return null
  if (place !== undefined) {
    return (
      <Button size="xs" variant="default" onClick={() => onOpen(place)}>
        {say('question.answer')}
      </Button>
    )
  }
  return (
    <ButtonLink size="xs" variant="default" to="/records/$id/edit" params={{ id: view.record.record.id }}>
      {say('question.answer')}
    </ButtonLink>
  )
}

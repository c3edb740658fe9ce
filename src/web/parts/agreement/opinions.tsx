import { Button } from '@mantine/core'
import { useState } from 'react'
import type { AgreementView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { Empty } from '../empty.tsx'
import { later } from '../later.tsx'
import { Section } from '../section.tsx'
import { useMay } from '../use-may.ts'
import { Approvals } from './approvals.tsx'

const AskDialog = later(async () => (await import('./ask-dialog.tsx')).AskDialog)
const AnswerDialog = later(async () => (await import('./answer-dialog.tsx')).AnswerDialog)

/** Whom the office asked before the signing; a text that binds and about which nobody was asked needs no such part. */
export function Opinions({ view }: { view: AgreementView }) {
  const { say } = useWords()
  const mayWrite = useMay('editor')
  const [asking, setAsking] = useState(false)
  const [answering, setAnswering] = useState<number | null>(null)
  const { approvals, binds } = view.life
  if (approvals.length === 0 && binds) return null
  const ask = mayWrite && (
    <Button size="xs" variant="default" onClick={() => setAsking(true)}>
      {say('agreement.ask')}
    </Button>
  )
  const answer = (place: number) =>
    mayWrite && (
      <Button size="xs" variant="subtle" onClick={() => setAnswering(place)}>
        {say('agreement.enter-answer')}
      </Button>
    )
  const tone = approvals.some(({ state }) => state === 'late') ? 'late' : 'calm'
  return (
    <Section title={say('agreement.approvals')} count={approvals.length} tone={tone} action={ask}>
      {approvals.length === 0 ? (
        <Empty title={say('agreement.no-approvals')}>{say('agreement.no-approvals-more')}</Empty>
      ) : (
        <Approvals view={view} actionFor={answer} />
      )}
      {asking && <AskDialog view={view} onClose={() => setAsking(false)} />}
      {answering !== null && <AnswerDialog view={view} place={answering} onClose={() => setAnswering(null)} />}
    </Section>
  )
}

import { Button } from '@mantine/core'
import { useState } from 'react'
import type { DueView, Duty } from '../api/types.ts'
import { useWords } from '../words.ts'
import { DutyRow } from './duty-row.tsx'
import type { Tone } from './duty-state.ts'
import { Empty } from './empty.tsx'
import { QuestionRow } from './question-row.tsx'
import { Section } from './section.tsx'
import { SuccessionBanner, withoutSuccession } from './succession/succession-banner.tsx'
import surface from './surface.module.css'
import { WarningSection } from './warning-section.tsx'

/** All that is due, in order of harm. */
export function DueLists({ view }: { view: DueView }) {
  const { say } = useWords()
  const questions = withoutSuccession(view.questions)
  const nothing = view.late.length + view.soon.length + view.questions.length + view.warnings.length === 0
  return (
    <>
      {nothing && <Empty title={say('due.nothing')}>{say('due.nothing-more')}</Empty>}
      <Duties title={say('due.late')} duties={view.late} view={view} tone="late" />
      <Duties title={say('due.soon')} duties={view.soon} view={view} tone="soon" />
      <WarningSection view={view} />
      <SuccessionBanner questions={view.questions} links={view.links} />
      {questions.length > 0 && (
        <Section title={say('due.questions')} count={questions.length} hint={say('due.questions-hint')}>
          <ul className={surface.list}>
            {questions.map((question) => (
              <li key={`${question.commitment} ${question.code} ${JSON.stringify(question.details)}`}>
                <QuestionRow question={question} links={view.links} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Duties title={say('due.ours')} duties={view.oursLater} view={view} />
      <Duties title={say('due.theirs')} duties={view.theirsLater} view={view} />
      <Duties title={say('due.met')} duties={view.met} view={view} first={3} />
    </>
  )
}

interface Props {
  readonly title: string
  readonly duties: readonly Duty[]
  readonly view: DueView
  readonly tone?: Tone
  /** How many are shown before somebody asks for all. */
  readonly first?: number
}

function Duties({ title, duties, view, tone, first = 8 }: Props) {
  const { say } = useWords()
  const [all, setAll] = useState(false)
  if (duties.length === 0) return null
  const shown = all ? duties : duties.slice(0, first)
  return (
    <Section title={title} count={duties.length} tone={tone === 'late' || tone === 'soon' ? tone : 'calm'}>
      <ul className={surface.list}>
        {shown.map((duty) => (
          <li key={duty.id}>
            <DutyRow duty={duty} links={view.links} ours={view.ours} tone={tone} />
          </li>
        ))}
      </ul>
      {shown.length < duties.length && (
        <Button variant="subtle" size="xs" onClick={() => setAll(true)}>
          {say('show-all', { count: duties.length })}
        </Button>
      )}
    </Section>
  )
}

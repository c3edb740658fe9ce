import { useQuery } from '@tanstack/react-query'
import * as queries from '../../api/queries.ts'
import type { CommitmentLife } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { DutyRow } from '../duty-row.tsx'
import { Empty } from '../empty.tsx'
import { QuestionRow } from '../question-row.tsx'
import { Read } from '../read.tsx'
import { Section } from '../section.tsx'
import surface from '../surface.module.css'
import { TurnYears } from './turn-years.tsx'

/** What a commitment owes, period by period, newest first; whose turn it is; and what has to be said about it. */
export function CommitmentLifeSections({ id }: { id: string }) {
  const { say } = useWords()
  const query = useQuery(queries.commitmentLife(id))
  return (
    <Read query={query}>
      {(life) => (
        <>
          {life.questions.length > 0 && (
            <Section title={say('due.questions')} count={life.questions.length}>
              <ul className={surface.list}>
                {life.questions.map((question) => (
                  <li key={`${question.code} ${JSON.stringify(question.details)}`}>
                    <QuestionRow question={question} links={life.links} />
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {life.turns.length > 0 && (
            <Section title={say('turns.title')}>
              <TurnYears years={life.turns} links={life.links} />
            </Section>
          )}
          <Duties life={life} />
        </>
      )}
    </Read>
  )
}

function Duties({ life }: { life: CommitmentLife }) {
  const { say } = useWords()
  return (
    <Section title={say('commitment.duties')} count={life.duties.length}>
      {life.duties.length === 0 ? (
        <Empty title={say('commitment.no-duties')}>{say('commitment.no-duties-more')}</Empty>
      ) : (
        <ul className={surface.list}>
          {life.duties.toReversed().map((duty) => (
            <li key={duty.id}>
              <DutyRow duty={duty} links={life.links} ours={life.ours} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

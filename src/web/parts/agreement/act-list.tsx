import type { AgreementView } from '../../api/types.ts'
import { useWords, type Words } from '../../words.ts'
import surface from '../surface.module.css'
import { titleOr } from '../titles.ts'
import { Tongue } from '../tongue.tsx'
import { bodyOfAgreement } from './body-of-agreement.ts'

type Act = ReturnType<typeof bodyOfAgreement>['acts'][number]

/** What was done with the text, the last first, with who did it. */
export function ActList({ view }: { view: AgreementView }) {
  const words = useWords()
  const acts = bodyOfAgreement(view).acts.toReversed()
  return (
    <ol className={surface.list} reversed>
      {acts.map((act) => (
        <li key={JSON.stringify(act)}>
          <strong>{words.choice('act', act.kind)}</strong> · {words.date(act.date)}
          {act.by.length > 0 && ` · ${words.list(act.by.map((id) => titleOr(view.links, id)))}`}
          {moreOf(act, words).map((line) => (
            <div key={line}>{line}</div>
          ))}
          {act.note && (
            <div>
              <Tongue text={act.note} />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

/** What an act says beside its day. */
const details: readonly ((act: Act, words: Words) => string | undefined)[] = [
  (act, { say, date }) => ('period' in act ? say('agreement.act-period', { period: date(act.period) }) : undefined),
  (act, { say, date }) =>
    'from' in act && act.from !== undefined ? say('agreement.act-from', { day: date(act.from) }) : undefined,
  (act, { say, list }) =>
    'clauses' in act && act.clauses ? say('agreement.act-clauses', { clauses: list(act.clauses) }) : undefined,
  (act, { say, date }) =>
    'until' in act && act.until !== undefined ? say('agreement.act-until', { day: date(act.until) }) : undefined,
  (act, { choice }) => ('of' in act ? choice('notice', act.of) : undefined),
  (act, { say, date }) =>
    'lastDay' in act && act.lastDay !== undefined
      ? say('agreement.act-last-day', { day: date(act.lastDay) })
      : undefined,
  (act, { say }) =>
    'reference' in act && act.reference !== undefined
      ? say('agreement.act-reference', { reference: act.reference })
      : undefined,
]

const moreOf = (act: Act, words: Words): string[] =>
  details.map((tell) => tell(act, words)).filter((line) => line !== undefined)

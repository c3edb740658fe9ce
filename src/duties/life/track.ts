import { edtfDate, type Day } from '#kernel'
import type { AgreementActKind } from '#records'
import { dayText } from '../calendar.ts'
import type { TextTerm } from './term.ts'
import { isSigned, stages, type Stage, type StageFacts } from './stage.ts'
import type { ReviewOfText } from './review-of-text.ts'

/** One mark on the line that shows the whole life of a text. */
export interface Mark {
  readonly what:
    | AgreementActKind
    | 'signed'
    | 'term begins'
    | 'mid-term review'
    | 'final review'
    | 'last day for notice'
    | 'renewed by itself'
    | 'term ends'
    | 'replaced'
  /** EDTF. */
  readonly date: string
  readonly isAhead: boolean
}

/** Everything that has a day, in the order of time. */
export function marksOf(facts: StageFacts, reviews: readonly ReviewOfText[]): readonly Mark[] {
  const { agreement, acts, life, asOf } = facts
  const { signed, period } = agreement.body
  const marks: Mark[] = acts.map((act) => mark(act.kind, act.date, asOf))
  if (signed !== undefined) marks.push(mark('signed', signed, asOf))
  // As exactly as the text says it: “2013” names no day.
  const begins = period === undefined || period.startsWith('..') ? '' : (period.split('/')[0] ?? '')
  if (begins !== '' && Number.isFinite(edtfDate(begins).earliest)) marks.push(mark('term begins', begins, asOf))
  for (const { kind, opened } of reviews) marks.push(mark(`${kind} review`, opened, asOf))
  marks.push(...marksOfTerm(life.term, asOf))
  const { closing } = life
  if (closing?.kind === 'replaced') marks.push(mark('replaced', dayText(closing.day), asOf))
  return marks.toSorted((a, b) => edtfDate(a.date).earliest - edtfDate(b.date).earliest)
}

function marksOfTerm({ last, extensions, notice }: TextTerm, asOf: Day): Mark[] {
  const marks = extensions
    .filter(({ how }) => how === 'by itself')
    .map(({ from }) => mark('renewed by itself', dayText(from + 1), asOf))
  if (notice) marks.push(mark('last day for notice', dayText(notice.lastDay), asOf))
  if (Number.isFinite(last)) marks.push(mark('term ends', dayText(last), asOf))
  return marks
}

const mark = (what: Mark['what'], date: string, asOf: Day): Mark => ({
  what,
  date,
  isAhead: edtfDate(date).earliest > asOf,
})

/** The stages that a text normally goes through, with those that this one did, is in, or has ahead. */
export interface TrackStep {
  readonly stage: Stage
  readonly state: 'done' | 'now' | 'ahead' | 'skipped'
}

const beforeSigning: readonly Stage[] = ['drafting', 'consulting', 'cleared', 'agreed']
const ends: ReadonlySet<Stage> = new Set(['replaced', 'lapsed', 'terminated'])
const stageOfAct: Partial<Record<AgreementActKind, Stage>> = {
  drafted: 'drafting',
  'sent for opinions': 'consulting',
  cleared: 'cleared',
  agreed: 'agreed',
}

export function trackOf(facts: StageFacts, stage: Stage): readonly TrackStep[] {
  const reached = reachedBy(facts, stage)
  const line: readonly Stage[] = [
    ...(stage === 'reported' ? (['reported'] as const) : []),
    ...beforeSigning,
    'signed',
    'in force',
    ...(passing.has(stage) ? [stage] : []),
  ]
  const now = line.indexOf(stage)
  return line.map((step, place) => {
    if (step === stage) return { stage: step, state: 'now' }
    if (reached.has(step)) return { stage: step, state: 'done' }
    return { stage: step, state: now > place ? 'skipped' : 'ahead' }
  })
}

/** Stages that stand on the line only while they last. */
const passing: ReadonlySet<Stage> = new Set(stages.slice(stages.indexOf('suspended')))

function reachedBy(facts: StageFacts, stage: Stage): ReadonlySet<Stage> {
  const { acts, approvals, agreement } = facts
  const reached = new Set(acts.map(({ kind }) => stageOfAct[kind]).filter((one) => one !== undefined))
  if (approvals.length > 0) reached.add('consulting')
  if (isSigned(facts)) reached.add('signed')
  if (isSigned(facts) && stage !== 'signed' && agreement.body.status !== 'planned') reached.add('in force')
  if (ends.has(stage) && !isSigned(facts)) reached.delete('in force')
  return reached
}

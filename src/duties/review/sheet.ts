import { edtfDate, type Day } from '#kernel'
import type { AnyRecord, RecordOf, ReviewBody, ReviewRow } from '#records'
import { dayText } from '../calendar.ts'
import type { Duty } from '../duty.ts'
import { standing } from '../standing.ts'
import { evidenceOfDuty } from '../story/duty-story.ts'

/** What is asked of a sheet: of which text, and which of the two reviews. */
export interface SheetOf {
  readonly agreement: RecordOf<'agreement'>
  readonly type: ReviewBody['type']
}

/**
 * The sheet of a review as the records fill it on one day: for each commitment of the text what was owed and done in the
 * periods that had begun, the evidence, and the last difficulty and recommendation noted; and the figures of the term.
 */
export function reviewSheet(records: readonly AnyRecord[], { agreement, type }: SheetOf, asOf: Day): ReviewBody {
  const live = records.filter((record) => !record.withdrawn)
  const commitments = live.filter((record) => record.kind === 'commitment' && record.body.agreement === agreement.id)
  const duties = Map.groupBy(standing(live, asOf).duties, ({ commitment }) => commitment)
  const { period, partnership } = agreement.body
  return {
    agreement: agreement.id,
    type,
    ...(partnership === undefined ? {} : { partnership }),
    ...(period === undefined ? {} : { period }),
    date: dayText(asOf),
    rows: commitments.flatMap((record) =>
      record.kind === 'commitment' ? [rowOf(record, duties.get(record.id) ?? [], live)] : [],
    ),
    figures: figuresOf(live, agreement, asOf),
    answers: [],
    signOffs: [],
  }
}

/** States of periods that have not begun, or that another commitment owes. */
const elsewhere: ReadonlySet<Duty['state']> = new Set(['not yet', 'superseded'])

function rowOf({ id, body }: RecordOf<'commitment'>, all: readonly Duty[], records: readonly AnyRecord[]): ReviewRow {
  const duties = all.filter(({ state, clock }) => clock === undefined && !elsewhere.has(state))
  const states: Record<string, number> = {}
  for (const { state } of duties) states[state] = (states[state] ?? 0) + 1
  const difficulty = body.difficulties?.at(-1)?.text
  const recommendation = body.recommendations?.at(-1)?.text
  const successor = records.find((one) => one.kind === 'commitment' && one.body.restates === id)
  return {
    commitment: id,
    owed: sumOf(duties.map(({ owed }) => owed.min)),
    done: sumOf(duties.map(({ done }) => done)),
    unit: body.amount?.unit ?? '',
    states,
    evidence: [...new Set(duties.flatMap(evidenceOfDuty))],
    ...(difficulty === undefined ? {} : { difficulty }),
    ...(recommendation === undefined ? {} : { recommendation }),
    ...(successor === undefined ? {} : { becomes: { kind: 'carried over', to: successor.id } }),
  }
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)

/** Results of the parties for periods that lie in the term, up to the day of the sheet. */
function figuresOf(records: readonly AnyRecord[], { body }: RecordOf<'agreement'>, asOf: Day): ReviewBody['figures'] {
  const parties = new Set(body.parties.map(({ organisation }) => organisation))
  const indicators = new Set(
    records.flatMap((one) => (one.kind === 'indicator' && parties.has(one.body.organisation ?? '') ? [one.id] : [])),
  )
  return records.flatMap((one) => {
    if (one.kind !== 'result' || !indicators.has(one.body.indicator)) return []
    const { indicator, period, actual, plan } = one.body
    if (period === undefined || !liesIn(period, body.period, asOf)) return []
    return [{ indicator, period, actual, ...(plan === undefined ? {} : { plan }) }]
  })
}

function liesIn(period: string, term: string | undefined, asOf: Day): boolean {
  const [own, whole] = [edtfDate(period), term === undefined ? null : edtfDate(term)]
  if (!own.yearKnown || own.earliest > asOf) return false
  return whole === null || (own.earliest >= whole.earliest && own.latest <= whole.latest)
}

/**
 * The sheet filled anew, with what people wrote on the old one: what was said of a commitment stays, also where the
 * commitment is no longer among those of the text.
 */
export function refilled(old: ReviewBody, fresh: ReviewBody): ReviewBody {
  const written = new Map(old.rows.map((row) => [row.commitment, row]))
  const rows = fresh.rows.map((row) => {
    const { difficulty, recommendation, becomes } = written.get(row.commitment) ?? row
    const said = { difficulty, recommendation, becomes }
    return { ...row, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) }
  })
  const known = new Set(rows.map(({ commitment }) => commitment))
  return {
    ...fresh,
    rows: [...rows, ...old.rows.filter(({ commitment }) => !known.has(commitment))],
    answers: old.answers,
    ...(old.note === undefined ? {} : { note: old.note }),
  }
}

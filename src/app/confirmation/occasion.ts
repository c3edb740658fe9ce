import { edtfDate, type Quantity } from '#kernel'
import type { CommitmentFields } from '#reading'
import type { cadences, Occasion } from '#records'

type Cadence = (typeof cadences)[number]

/** What the reader calls a rhythm, and the cadence that it is. “Regular” is none: a person has to say which. */
const cadenceOf: Readonly<Record<string, Cadence>> = {
  monthly: 'month',
  quarterly: 'quarter',
  'half-yearly': 'half-year',
  'semi-annual': 'half-year',
  annual: 'year',
  yearly: 'year',
  annually: 'year',
  'every two years': 'two years',
  biennial: 'two years',
  'every term': 'term',
  'once a term': 'term',
}

const open = (end: string | undefined): boolean => end === undefined || end === '' || end === '..'

/** When a commitment is owed, from its recurrence, period and deadline; `term` is that of the text it stands in. */
export function occasionOf(fields: CommitmentFields, amount: Quantity | undefined, term: string | undefined): Occasion {
  const { recurrence, period, due } = fields
  const cadence = cadenceOf[recurrence?.toLowerCase() ?? '']
  if (cadence !== undefined) return { kind: 'every', cadence, ...boundsOf(period, cadence) }
  if (recurrence !== undefined || fields.inTurn) return { kind: 'regularly' }
  if (due !== undefined) return { kind: 'once', due }
  const [, end = period] = period?.split('/') ?? []
  const counted = amount !== undefined && amount.unit !== ''
  if (counted && isSpan(period)) return { kind: 'quota', period, shares: [] }
  if (counted && period === undefined && isSpan(term)) return { kind: 'quota', period: term, shares: [] }
  return open(end) ? { kind: 'once' } : { kind: 'once', due: end }
}

/** The longest that one turn of a cadence can be, in days. */
const longest: Readonly<Record<Cadence, number>> = {
  month: 31,
  quarter: 92,
  'half-year': 184,
  year: 366,
  'two years': 731,
  term: Infinity,
}

/**
 * From when until when something recurs. A period that holds no more than one turn only tells where it begins: “every
 * year, beginning with a visit in 2025”.
 */
function boundsOf(period: string | undefined, cadence: Cadence): { from?: string; until?: string } {
  if (period === undefined) return {}
  const [from, until = from] = period.split('/')
  const { earliest, latest } = edtfDate(period)
  const ends = !open(until) && latest - earliest >= longest[cadence]
  return { ...(open(from) ? {} : { from }), ...(ends ? { until } : {}) }
}

/** A closed interval of more than one year: a term, over which a number is owed in sum. */
function isSpan(period: string | undefined): period is string {
  if (period === undefined || period.split('/').some(open)) return false
  const { earliest, latest } = edtfDate(period)
  const longestYear = 366
  return Number.isFinite(earliest) && latest - earliest > longestYear
}

/** “1–2 courses” as it can be counted, where the reader did not count it. */
export function amountOf(fields: CommitmentFields): Quantity | undefined {
  if (fields.amount) return fields.amount
  const counted = /^(\d+)(?:\s*(?:-|–|to|đến)\s*(\d+))?\s+(\S.*)$/u.exec(fields.quantity ?? '')
  if (!counted) return undefined
  const [, min = '', max, unit = ''] = counted
  return { min: Number(min), ...(max === undefined ? {} : { max: Number(max) }), unit }
}

import { matchesOf } from '../../matches.ts'
import type { Quantity } from '#kernel'
import type { FoundDate } from '../../findings.ts'
import type { CommitmentWords, QuantityWords } from '../../languages/commitment-words.ts'
import type { CommitmentFields } from '../../proposal.ts'
import type { Actor } from '../../sides/actors.ts'

type Details = Pick<CommitmentFields, 'quantity' | 'amount' | 'recurrence' | 'inTurn' | 'period' | 'due'> & {
  readonly firstInTurn?: number
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** How much, how often, in turn, when: what the words of one undertaking say beside what is done. */
export function detailsOf(
  text: string,
  stretch: Stretch,
  dates: readonly FoundDate[],
  actors: readonly Actor[],
  words: CommitmentWords,
): Details {
  const quote = text.slice(stretch.start, stretch.end)
  const amount = amountIn(quote, words.quantities)
  const own = matchesOf(words.relativeClause, quote).map(({ index, 0: clause }) => ({
    start: stretch.start + index,
    end: stretch.start + index + clause.length,
  }))
  const told = dates.filter((date) => within(stretch)(date) && !own.some((clause) => within(clause)(date)))
  const recurrence = recurrenceIn(withoutClauses(quote, words.relativeClause), told, words)
  const inTurn = words.inTurn.test(quote)
  const first = inTurn ? firstInTurn(text, stretch, actors, words) : undefined
  return {
    ...(amount ? { quantity: amountText(amount), amount } : noticeIn(quote, words.quantities)),
    ...(recurrence === undefined ? {} : { recurrence }),
    ...(inTurn ? { inTurn } : {}),
    ...(first === undefined ? {} : { firstInTurn: first }),
    ...datesOf(told, recurrence),
  }
}

const withoutClauses = (quote: string, clauses: RegExp): string => {
  const rest = quote.replace(clauses, '')
  return rest.length < shortestRest ? quote : rest
}
const shortestRest = 12

const within =
  ({ start, end }: Stretch) =>
  (mention: Stretch): boolean =>
    mention.start >= start && mention.end <= end

function amountIn(quote: string, words: QuantityWords): Quantity | undefined {
  for (const { groups = {} } of matchesOf(words.expression, quote)) {
    const min = numberOf(groups['min'], words)
    const unit = groups['unit'] ?? ''
    if (min === undefined || words.notUnits.test(unit) || (min >= 1900 && min < 2100)) continue
    const max = numberOf(groups['max'], words)
    if (groups['most'] !== undefined) return { min: 0, max: min, unit }
    return max === undefined ? { min, max: min, unit } : { min, max, unit }
  }
  const single = words.single.exec(quote)?.groups?.['unit']
  return single === undefined ? undefined : { min: 1, max: 1, unit: single }
}

/** “at least 60 days before”: where nothing is counted, the span that is kept. */
function noticeIn(quote: string, words: QuantityWords): Pick<Details, 'quantity' | 'amount'> {
  const match = words.notice.exec(quote)
  const min = match && (numberOf(match.groups?.['min'], words) ?? 1)
  if (!match || min === null) return {}
  return { quantity: match[0], amount: { min: Number.isNaN(min) ? 1 : min, unit: match.groups?.['unit'] ?? '' } }
}

function numberOf(text: string | undefined, words: QuantityWords): number | undefined {
  if (text === undefined) return undefined
  return words.numbers[text.toLowerCase()] ?? Number(text.replaceAll(words.thousands ?? ',', ''))
}

function amountText({ min, max, unit }: Quantity): string {
  if (min === 0) return `≤ ${max} ${unit}`
  return max === undefined || max === min ? `${min} ${unit}` : `${min}-${max} ${unit}`
}

/** Two last days in “each year” are a half-yearly matter. */
function recurrenceIn(quote: string, dates: readonly FoundDate[], words: CommitmentWords): string | undefined {
  const value = words.recurrences.find(({ pattern }) => pattern.test(quote))?.value
  const days = dates.filter(({ when }) => /^XXXX-\d{2}-\d{2}$/.test(when))
  return value === 'annual' && days.length === 2 ? 'half-yearly' : value
}

function firstInTurn(
  text: string,
  { start, end }: Stretch,
  actors: readonly Actor[],
  words: CommitmentWords,
): number | undefined {
  const first = actors.find(
    (actor) =>
      actor.start >= start &&
      actor.end <= end &&
      actor.bodies.length === 1 &&
      words.beginsWith.test(text.slice(Math.max(start, actor.start - 40), actor.start)),
  )
  return first?.bodies[0]
}

/** The last day where one is said; else the first period named. A day that comes back each year is no period. */
function datesOf(dates: readonly FoundDate[], recurrence: string | undefined): Pick<Details, 'period' | 'due'> {
  const due = dates.find(
    ({ edge, when }) => (edge === 'by' || edge === 'until') && !when.includes('/') && !when.startsWith('XXXX'),
  )
  if (due) return { due: due.when, period: `../${due.when}` }
  const date = dates.find(({ when }) => recurrence === undefined || !when.startsWith('XXXX'))
  if (!date) return {}
  if (date.edge === 'since') return { period: date.when.includes('/') ? date.when : `${date.when}/..` }
  return { period: date.when }
}

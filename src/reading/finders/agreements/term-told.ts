import type { FoundDate } from '../../findings.ts'
import type { AgreementWords } from '../../languages/agreement-words.ts'
import type { Passage } from '../../page.ts'
import { termFrom } from './term.ts'

/** The period that follows from a renewal told in the passage, EDTF: “renewed in 2021 for five years” is `2021/2026`. */
export function renewedTerm(
  { quote, start }: Passage,
  dates: readonly FoundDate[],
  words: AgreementWords,
): string | undefined {
  const renewal = words.renewedFor?.exec(quote)
  const count = renewal?.groups?.['count']
  if (!renewal || count === undefined) return undefined
  const from = start + renewal.index
  const isWithin = (date: FoundDate): boolean => date.start >= from && date.end <= from + renewal[0].length
  const made = dates.find((date) => isFull(date) && isWithin(date)) ?? renewalDay(dates, from)
  return made && termFrom(made.when, words.numbers[count.toLowerCase()] ?? Number(count))
}

/** “On Sunday renewed for another four years …”: the day of the renewal stands before it. */
export const renewalDay = (dates: readonly FoundDate[], renewal: number): FoundDate | undefined =>
  dates.findLast(
    ({ when, end }) => /^\d{4}-\d{2}-\d{2}$/.test(when) && end <= renewal && renewal - end < lettersToRenewal,
  )
const lettersToRenewal = 4

/** “Extended until 31 December 2027”: the last day is printed, the first is not told; `../2027-12-31`. */
export function extendedTerm(
  { quote, start }: Passage,
  dates: readonly FoundDate[],
  words: AgreementWords,
): string | undefined {
  const end = dates.find(
    (date) => isFull(date) && words.extendedBefore?.test(quote.slice(0, date.start - start)) === true,
  )
  return end && `../${end.when}`
}

/** “Valid until April 2028”, “ends on 31 December 2025”: what the sentence prints of the end, beginning open. */
export function termToEnd(
  { quote, start }: Passage,
  dates: readonly FoundDate[],
  words: AgreementWords,
): string | undefined {
  if (words.ofGovernments?.test(quote)) return undefined
  const end = dates.find((date) => isFull(date) && words.endOfTerm?.test(quote.slice(0, date.start - start)) === true)
  return end && `../${end.when}`
}

const isFull = ({ when }: FoundDate): boolean => /^\d{4}[-\d]*$/.test(when)

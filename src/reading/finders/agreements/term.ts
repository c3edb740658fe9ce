import type { AgreementWords } from '../../languages/agreement-words.ts'

/** The number of years for which a text holds, where a passage says it. */
export function yearsOfTerm(quote: string, words: AgreementWords): number | undefined {
  const count = words.validity.exec(quote)?.groups?.['count']
  if (count === undefined) {
    const months = words.monthsOfValidity?.exec(quote)?.groups?.['count']
    return months === undefined ? undefined : Number(months) / monthsOfYear
  }
  return words.numbers[count.toLowerCase()] ?? Number(count)
}

const monthsOfYear = 12

/** A term counted in years from the signing, in years: signed in 2018 for three years is `2018/2021`. */
export function termFrom(signed: string, years: number): string {
  const year = Number(signed.slice(0, 4))
  return `${year}/${year + years}`
}

/** A term that begins on a printed day other than the signing ends on the day before it comes round for the last time. */
export function yearsFromDay(start: string, years: number): string {
  return `${start}/${Temporal.PlainDate.from(start).add({ years }).subtract({ days: 1 }).toString()}`
}

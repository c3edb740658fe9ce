import { dayOf, type Day } from '#kernel'
import { isKind, type AnyRecord, type RecordOf } from '#records'
import { registerOf } from '../register.ts'
import { agreementLife, type AgreementLife } from './agreement-life.ts'
import { partiesOf } from '../rules/text-life.ts'
import { byOpening, reviewOfText } from './review-of-text.ts'

/**
 * How every text among the records stands on a day, by its id. `records` holds each record once, in its present version;
 * those that were taken back are left out.
 */
export function lifeOfTexts(records: readonly AnyRecord[], asOf: Day | string): ReadonlyMap<string, AgreementLife> {
  const day = typeof asOf === 'string' ? dayOf(asOf) : asOf
  const register = registerOf(records)
  const people = new Map<string, RecordOf<'person'>>()
  for (const record of records) if (isKind(record, 'person') && !record.withdrawn) people.set(record.id, record)
  const reviews = reviewsByText(records)
  return new Map(
    [...register.agreements.values()].map((agreement) => {
      const sides = partiesOf(agreement, register)
      const own = (reviews.get(agreement.id) ?? []).map((review) => reviewOfText(review, sides))
      const around = { register, asOf: day, people, reviews: own.sort(byOpening) }
      return [agreement.id, agreementLife(agreement, around)]
    }),
  )
}

function reviewsByText(records: readonly AnyRecord[]): ReadonlyMap<string, RecordOf<'review'>[]> {
  const reviews = new Map<string, RecordOf<'review'>[]>()
  for (const record of records) {
    if (!isKind(record, 'review') || record.withdrawn) continue
    const { agreement } = record.body
    reviews.set(agreement, [...(reviews.get(agreement) ?? []), record])
  }
  return reviews
}

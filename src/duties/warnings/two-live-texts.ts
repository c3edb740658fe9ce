import { edtfDate } from '#kernel'
import { isAhead, type Agreement } from '../register.ts'
import { isBindingText } from '../rules/binding.ts'
import { partiesOf } from '../rules/text-life.ts'
import { noWarnings, type AgreementCheck, type Survey } from './survey.ts'
import { warn } from './warning.ts'

/**
 * Two texts of one sort between the same sides, both alive, and nobody said which of them carries: neither replaces the
 * other, and no promise of one restates one of the other. The warning stands with the later text, and
 * with the one that is being written.
 */
export const twoLiveTexts: AgreementCheck = {
  kind: 'agreement',
  moment: 'always',
  find(agreement, survey) {
    if (!isAlive(agreement, survey)) return noWarnings
    return (textsBySides(survey).get(sidesOf(agreement, survey)) ?? [])
      .filter((other) => other.id !== agreement.id && !isSettled(agreement, other, survey))
      .filter((other) => survey.about?.has(agreement.id) === true || comesBefore(other, agreement))
      .map((other) => warn('two-live-texts', agreement, { other: other.id }))
  },
}

const known = new WeakMap<Survey, Map<string, Agreement[]>>()

/** Worked out once for all texts of a survey. */
function textsBySides(survey: Survey): Map<string, Agreement[]> {
  let texts = known.get(survey)
  if (!texts) {
    const alive = [...survey.register.agreements.values()].filter((one) => isAlive(one, survey))
    texts = Map.groupBy(alive, (one) => sidesOf(one, survey))
    known.set(survey, texts)
  }
  return texts
}

function isAlive(agreement: Agreement, survey: Survey): boolean {
  if (!isBindingText(agreement) || isAhead(agreement.body.signed, survey.asOf)) return false
  const begins = agreement.body.period === undefined ? -Infinity : edtfDate(agreement.body.period).earliest
  return begins <= survey.asOf && survey.lifeOf(agreement).end >= survey.asOf
}

/** The sides and the sort of text, in the words of the source: minutes beside a memorandum are no second memorandum. */
function sidesOf(agreement: Agreement, { register }: Survey): string {
  const sides = partiesOf(agreement, register)
  const sort = agreement.body.type.trim().toLowerCase()
  return sides.length < 2 ? agreement.id : [sort, ...[...new Set(sides)].toSorted()].join(' ')
}

const dayOfSigning = ({ body }: Agreement): number =>
  edtfDate(body.signed ?? body.period?.split('/')[0] ?? '0001').earliest

function comesBefore(one: Agreement, other: Agreement): boolean {
  const between = dayOfSigning(one) - dayOfSigning(other)
  return between < 0 || (between === 0 && one.id < other.id)
}

function isSettled(one: Agreement, other: Agreement, { register }: Survey): boolean {
  if (one.body.replaces === other.id || other.body.replaces === one.id) return true
  const texts = new Set([one.id, other.id])
  return register.commitments.some(({ body }) => {
    if (body.restates === undefined || body.agreement === undefined || !texts.has(body.agreement)) return false
    const restated = register.commitments.find(({ id }) => id === body.restates)?.body.agreement
    return restated !== undefined && restated !== body.agreement && texts.has(restated)
  })
}

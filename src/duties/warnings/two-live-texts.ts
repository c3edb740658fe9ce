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
    const { bySides, settled } = textsIn(survey)
    const texts = bySides.get(sidesOf(agreement, survey)) ?? []
    const place = texts.findIndex(({ id }) => id === agreement.id)
    const beside = [texts[place - 1], survey.about?.has(agreement.id) === true ? texts[place + 1] : undefined]
    return beside.flatMap((other) =>
      other === undefined || settled.has(pairOf(agreement.id, other.id))
        ? noWarnings
        : [warn('two-live-texts', agreement, { other: other.id })],
    )
  },
}

interface Texts {
  /** The live texts of each group of sides, in the order of their signing. */
  readonly bySides: ReadonlyMap<string, readonly Agreement[]>
  /** Pairs of which somebody said which carries. */
  readonly settled: ReadonlySet<string>
}

const known = new WeakMap<Survey, Texts>()

/** Worked out once for all texts of a survey. */
function textsIn(survey: Survey): Texts {
  let texts = known.get(survey)
  if (!texts) {
    const alive = [...survey.register.agreements.values()].filter((one) => isAlive(one, survey))
    const bySides = Map.groupBy(alive.toSorted(bySigning), (one) => sidesOf(one, survey))
    texts = { bySides, settled: settledIn(survey) }
    known.set(survey, texts)
  }
  return texts
}

const pairOf = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`)

function settledIn({ register: { agreements, commitments, restatements } }: Survey): Set<string> {
  const settled = new Set<string>()
  for (const { id, body } of agreements.values())
    if (body.replaces !== undefined) settled.add(pairOf(id, body.replaces))
  if (restatements.size === 0) return settled
  for (const { id, body } of commitments) {
    for (const { body: later } of restatements.get(id) ?? []) {
      if (body.agreement !== undefined && later.agreement !== undefined) {
        settled.add(pairOf(body.agreement, later.agreement))
      }
    }
  }
  return settled
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

const bySigning = (one: Agreement, other: Agreement): number =>
  dayOfSigning(one) - dayOfSigning(other) || (one.id < other.id ? -1 : 1)

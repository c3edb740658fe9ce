import { edtfDate, type Day } from '#kernel'
import { debtorOrganisations } from '#records'
import { byDayThenId, evidenceOf, noEvidence, type Evidence } from './evidence.ts'
import type { Pledge } from './pledge.ts'
import { isAhead, type Agreement, type Commitment, type Register } from './register.ts'
import { firmnessOf } from './rules/binding.ts'
import { creditorsOf } from './rules/parties.ts'
import { restatementOf } from './rules/restatement.ts'
import { owedBy } from './rules/slots.ts'
import { startOf } from './rules/start.ts'
import { endless, textLifeOf, type TextLife } from './rules/text-life.ts'

/** Makes pledges of the commitments of one register, as of one day; what texts share is worked out once. */
export class Pledges {
  readonly #register: Register
  readonly #asOf: Day
  readonly #lives = new Map<string, TextLife>()

  constructor(register: Register, asOf: Day) {
    this.#register = register
    this.#asOf = asOf
  }

  /** Null where the commitment gives no duties: it only waits or hopes, is still ahead, or its text is not known. */
  of(commitment: Commitment): Pledge | null {
    const { body } = commitment
    const agreement = body.agreement === undefined ? undefined : this.#register.agreements.get(body.agreement)
    const firmness = firmnessOf(body, agreement)
    if (firmness === 'waits' || firmness === 'none' || !this.isSeen(commitment, agreement)) return null
    if (body.agreement !== undefined && agreement === undefined) return null
    const debtors = debtorOrganisations(body.by)
    const life = agreement ? this.#lifeOf(agreement) : endless
    const until =
      body.when.kind === 'every' && body.when.until !== undefined ? edtfDate(body.when.until).latest : Infinity
    return {
      commitment,
      body,
      agreement,
      partnership: body.partnership ?? agreement?.body.partnership,
      binding: firmness,
      start: startOf(body, agreement),
      life,
      end: Math.min(life.end, until),
      owed: owedBy(body),
      debtors,
      creditors: creditorsOf(body, debtors, agreement, this.#register),
      restated: this.#register.restatements.size === 0 ? null : restatementOf(commitment, this.#register, this.#asOf),
      evidence: this.#evidenceFor(commitment),
    }
  }

  /** A commitment is not seen before it was made. */
  isSeen(commitment: Commitment, agreement: Agreement | undefined): boolean {
    return !isAhead(agreement?.body.signed ?? commitment.body.made, this.#asOf)
  }

  #lifeOf(agreement: Agreement): TextLife {
    let life = this.#lives.get(agreement.id)
    if (!life) {
      life = textLifeOf(agreement, this.#register, this.#asOf)
      this.#lives.set(agreement.id, life)
    }
    return life
  }

  /** Where one promise restates another, evidence for either counts for the one that owes the period. */
  #evidenceFor({ id, body }: Commitment): readonly Evidence[] {
    const own = evidenceOf(id, this.#register, this.#asOf)
    const later = this.#register.restatements.get(id)
    if (body.restates === undefined && later === undefined) return own
    const kin = [body.restates, ...(later ?? []).map((other) => other.id)]
    const theirs = kin.flatMap((other) =>
      other === undefined || other === id ? noEvidence : evidenceOf(other, this.#register, this.#asOf),
    )
    return [...own, ...theirs].sort(byDayThenId)
  }
}

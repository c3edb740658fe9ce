import { edtfDate, type Day, type EdtfDate } from '#kernel'
import { debtorOrganisations, type CommitmentBody } from '#records'
import { byDayThenId, noEvidence, seenOn, type Evidence } from './evidence.ts'
import { actsSeen } from './life/acts.ts'
import type { Pledge } from './pledge.ts'
import { isAhead, type Agreement, type Commitment, type Gathering, type Register } from './register.ts'
import { firmnessOf } from './rules/binding.ts'
import { amendedFrom } from './rules/amendment.ts'
import { answersTo } from './rules/clocks.ts'
import { creditorsOf } from './rules/parties.ts'
import { restatementOf } from './rules/restatement.ts'
import { settlementOf } from './rules/settlement.ts'
import { owedBy } from './rules/slots.ts'
import { beginningOf, firstNamed, lastDayNamed, startOf, type Start } from './rules/start.ts'
import { decisionsOfHeirs, evidenceOfHeirs, lifeAfter, successionOf } from './rules/succession.ts'
import { endless, entryOf, partiesOf, textLifeOf, type TextLife } from './rules/text-life.ts'

/** A text with what all commitments in it share. */
interface Text {
  readonly agreement: Agreement
  readonly life: TextLife
  readonly term: EdtfDate | null
  readonly isAhead: boolean
  readonly start: Start | null
  readonly sides: readonly string[]
}

/** Makes pledges of the commitments of one register, as of one day; what texts share is worked out once. */
export class Pledges {
  readonly #register: Register
  readonly #asOf: Day
  readonly #texts = new Map<string, Text>()
  /** Commitments of one text mostly come one after the other. */
  #last: { readonly id: string; readonly text: Text } | undefined

  constructor(register: Register, asOf: Day) {
    this.#register = register
    this.#asOf = asOf
  }

  /** Null where the commitment gives no duties: it only waits or hopes, is still ahead, or its text is not known. */
  of(commitment: Commitment): Pledge | null {
    const { body } = commitment
    const text = body.agreement === undefined ? undefined : this.#textOf(body.agreement)
    const firmness = firmnessOf(body, text?.agreement)
    if (firmness === 'waits' || firmness === 'none' || !this.#isSeenIn(body, text)) return null
    if (body.agreement !== undefined && text === undefined) return null
    const debtors = debtorOrganisations(body.by)
    const partnership = body.partnership ?? text?.agreement.body.partnership
    // A rule of the office is owed to no partner.
    const sides = commitment.clock ? [] : (text?.sides ?? this.#membersOf(partnership))
    const creditors = creditorsOf(body, debtors, sides)
    const subject = body.agreement ?? partnership
    const succession = successionOf(subject, { debtors, creditors }, this.#register, this.#asOf)
    const life = lifeAfter(text?.life ?? endless, succession)
    return {
      asOf: this.#asOf,
      commitment,
      body: decisionsOfHeirs(body, succession),
      agreement: text?.agreement,
      partnership,
      binding: firmness,
      term: text?.term ?? null,
      start: this.#startOf(body, text),
      life,
      end: Math.min(life.end, lastDayNamed(body)),
      owed: owedBy(body),
      debtors,
      creditors,
      event: this.#eventOf(body),
      restated: this.#register.restatements.size === 0 ? null : restatementOf(commitment, this.#register, this.#asOf),
      settlement: this.#register.reviews.size === 0 ? null : settlementOf(commitment, this.#register, this.#asOf),
      succession,
      evidence: evidenceOfHeirs(this.#evidenceFor(commitment), succession),
    }
  }

  #startOf(body: CommitmentBody, text: Text | undefined): Start | null {
    const amended = body.amends === undefined ? undefined : this.#register.amended.get(body.amends)
    if (amended) return amendedFrom(body, amended.body, startOf(amended.body, text?.agreement))
    if (text?.agreement.body.signed === undefined) return startOf(body, text?.agreement)
    return firstNamed(body) ?? text.start
  }

  /** A commitment is not seen before it was made; one that amends another, not before the amendment. */
  isSeen({ body }: Commitment): boolean {
    return this.#isSeenIn(body, body.agreement === undefined ? undefined : this.#textOf(body.agreement))
  }

  #isSeenIn(body: CommitmentBody, text: Text | undefined): boolean {
    if (body.amends !== undefined && isAhead(body.made, this.#asOf)) return false
    return text?.agreement.body.signed === undefined ? !isAhead(body.made, this.#asOf) : !text.isAhead
  }

  #textOf(id: string): Text | undefined {
    if (this.#last?.id === id) return this.#last.text
    let text = this.#texts.get(id)
    if (!text) {
      const agreement = this.#register.agreements.get(id)
      if (!agreement) return undefined
      text = this.#readText(agreement)
      this.#texts.set(id, text)
    }
    this.#last = { id, text }
    return text
  }

  #readText(agreement: Agreement): Text {
    const { period, signed, acts } = agreement.body
    return {
      agreement,
      life: textLifeOf(agreement, this.#register, this.#asOf),
      term: period === undefined ? null : edtfDate(period),
      isAhead: isAhead(signed, this.#asOf),
      start: beginningOf(signed, period, entryOf(actsSeen(acts, this.#asOf))),
      sides: partiesOf(agreement, this.#register),
    }
  }

  #membersOf(partnership: string | undefined): readonly string[] {
    const record = partnership === undefined ? undefined : this.#register.partnerships.get(partnership)
    return record?.body.organisations ?? []
  }

  /** Where one promise restates another, evidence for either counts for the one that owes the period. */
  #evidenceFor(commitment: Commitment): readonly Evidence[] {
    const { id, body, clock } = commitment
    const own = this.#seenFor(id)
    if (clock)
      return seenOn([...own, ...answersTo(commitment, this.#register.gatherings)].sort(byDayThenId), this.#asOf)
    const later = this.#register.restatements.get(id)
    const before = body.restates ?? body.amends
    if (before === undefined && later === undefined) return own
    const kin = [before, ...(later ?? []).map((other) => other.id)]
    const theirs = kin.flatMap((other) => (other === undefined || other === id ? noEvidence : this.#seenFor(other)))
    return [...own, ...theirs].sort(byDayThenId)
  }

  #seenFor(commitment: string): readonly Evidence[] {
    return seenOn(this.#register.fulfilments.evidence(commitment), this.#asOf)
  }

  #eventOf({ when }: CommitmentBody): Gathering | undefined {
    return when.kind === 'at an event' && when.event !== undefined
      ? this.#register.gatherings.get(when.event)
      : undefined
  }
}

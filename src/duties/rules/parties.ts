import type { CommitmentBody } from '#records'
import type { Agreement, Register } from '../register.ts'

/** All who promised to each other: the text's parties, else the partnership's bodies. */
function sidesOf(body: CommitmentBody, agreement: Agreement | undefined, register: Register): readonly string[] {
  const named = agreement?.body.parties
  if (named && named.length > 0) return named.map((party) => party.organisation)
  const partnership = body.partnership ?? agreement?.body.partnership
  return (partnership === undefined ? undefined : register.partnerships.get(partnership)?.body.organisations) ?? []
}

/**
 * To whom it is owed: those whom the commitment names; where it names nobody, the other sides. Who owes for itself, or
 * in turn, owes it to the others; who owe together, owe it to those outside their circle.
 */
export function creditorsOf(
  body: CommitmentBody,
  debtors: readonly string[],
  agreement: Agreement | undefined,
  register: Register,
): readonly string[] {
  if (body.by.kind === 'each' || body.by.kind === 'in turn') return body.to.length > 0 ? body.to : debtors
  const candidates = body.to.length > 0 ? body.to : sidesOf(body, agreement, register)
  return candidates.some((one) => debtors.includes(one))
    ? candidates.filter((one) => !debtors.includes(one))
    : candidates
}

/** True where all of them took part in a decision, and they are more than one. */
export function isJoint(by: readonly string[], debtors: readonly string[], creditors: readonly string[]): boolean {
  const all = new Set([...debtors, ...creditors])
  return all.size > 1 && [...all].every((one) => by.includes(one))
}

import type { CommitmentBody } from '#records'

/**
 * To whom it is owed: those whom the commitment names; where it names nobody, the other sides (the parties of the
 * text, else the bodies of the partnership). Who owes for itself, or
 * in turn, owes it to the others; who owe together, owe it to those outside their circle.
 */
export function creditorsOf(
  { by, to }: CommitmentBody,
  debtors: readonly string[],
  sides: readonly string[],
): readonly string[] {
  if (by.kind === 'each' || by.kind === 'in turn') return to.length > 0 ? to : debtors
  const candidates = to.length > 0 ? to : sides
  return candidates.some((one) => debtors.includes(one))
    ? candidates.filter((one) => !debtors.includes(one))
    : candidates
}

/** True where all of them took part in a decision, and they are more than one. */
export function isJoint(by: readonly string[], debtors: readonly string[], creditors: readonly string[]): boolean {
  const all = new Set([...debtors, ...creditors])
  return all.size > 1 && [...all].every((one) => by.includes(one))
}

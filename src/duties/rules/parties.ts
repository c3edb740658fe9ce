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
  return without(to.length > 0 ? to : sides, debtors)
}

/** The same list where none of them is in it, as mostly. */
function without(bodies: readonly string[], others: readonly string[]): readonly string[] {
  for (const one of bodies) if (others.includes(one)) return bodies.filter((body) => !others.includes(body))
  return bodies
}

/** True where all of them took part in a decision, and they are more than one. */
export function isJoint(by: readonly string[], debtors: readonly string[], creditors: readonly string[]): boolean {
  const all = new Set([...debtors, ...creditors])
  return all.size > 1 && [...all].every((one) => by.includes(one))
}

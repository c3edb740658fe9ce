import type { EventFields } from '../../proposal.ts'
import type { Sides } from '../../sides/actors.ts'

/** Who receives and who comes: as the words of the text say, else those named in the passage. */
export function hostAndGuests(
  type: EventFields['type'],
  passage: number,
  sides: Sides,
): { host?: number; guests: number[] } {
  const named = (sides.byPassage[passage] ?? []).flatMap(({ bodies }) => bodies)
  const present = [...new Set(named)].filter((body) => sides.principals.includes(body))
  if (type === 'signing' || sides.guest === undefined) {
    return { guests: present.length > 0 ? present : [...sides.principals.slice(0, 2)] }
  }
  const host = sides.host ?? sides.principals.find((body) => body !== sides.guest)
  return { ...(host === undefined ? {} : { host }), guests: [sides.guest] }
}

import type { Findings } from '../../findings.ts'
import type { Language } from '../../languages/language.ts'
import type { EventFields } from '../../proposal.ts'
import type { Sides } from '../../sides/actors.ts'
import { bodyOf, countryOf } from '../../sides/places.ts'

/** Who is at an event: as the passage says, else as the text does, else the body at home in its place receives. */
export function hostAndGuests(
  type: EventFields['type'],
  passage: number,
  place: string | undefined,
  sides: Sides,
  { organisations }: Findings,
  language: Language,
): Pick<EventFields, 'host' | 'guests'> {
  const nameOf = (body: number): string => organisations[body]?.fields.name ?? ''
  const named = (sides.byPassage[passage] ?? []).flatMap(({ bodies }) => bodies)
  const present = [...new Set(named)].filter((body) => sides.principals.includes(body))
  const [first, second] = sides.principals
  const local = sides.visitors.byPassage.get(passage) ?? {}
  const { visitors } = sides
  const at = place === undefined ? null : countryOf(place, language)
  const home = at ? bodyOf(at, organisations, sides.principals) : undefined
  if (type === 'signing') {
    const guests = present.length > 0 ? present : sides.principals.slice(0, 2)
    return {
      ...(home === undefined ? {} : { host: nameOf(home) }),
      guests: guests.filter((body) => body !== home).map(nameOf),
    }
  }
  // Others hold what takes place where none of the sides is at home.
  if (type === 'conference' && at && home === undefined) return { guests: present.map(nameOf) }
  const guest = local.guest ?? (local.host === undefined ? visitors.guest : other(local.host, first, second))
  const host =
    local.host ??
    (guest === home ? undefined : home) ??
    (visitors.host === guest ? undefined : visitors.host) ??
    other(guest, first, second)
  const guests = guest === undefined ? present.filter((body) => body !== host) : [guest]
  return { ...(host === undefined ? {} : { host: nameOf(host) }), guests: guests.map(nameOf) }
}

function other(body: number | undefined, first: number | undefined, second: number | undefined): number | undefined {
  if (body === undefined) return undefined
  return body === first ? second : first
}

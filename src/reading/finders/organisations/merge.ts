import { countryOfKey } from '../../directory/index.ts'
import type { Body } from './register.ts'

/**
 * Joins what the names alone could not: *Tam Ky Federation* and *Tam Ky Federation of Vietnam*; a national body under
 * an unusual name and the one national centre of that country that the text names.
 */
export function mergeBodies(bodies: readonly Body[]): Body[] {
  const merged = new Set<Body>()
  const unions = bodies.filter((body) => body.kind === 'union' && !body.unresolved)
  const byKey = new Map(unions.map((body) => [body.key, body]))
  for (const body of unions) {
    const target = partner(body, unions, byKey)
    if (!target || target === body) continue
    take(target, body)
    merged.add(body)
    byKey.set(body.key, target)
  }
  return bodies.filter((body) => !merged.has(body))
}

function partner(body: Body, unions: readonly Body[], byKey: ReadonlyMap<string, Body>): Body | undefined {
  if (body.known || body.key.includes('<')) return undefined
  const words = body.key.split(' ')
  const countries = words.filter((word) => countryOfKey(word) !== undefined)
  if (countries.length === 1 && words.length > 1) {
    const found = byKey.get(words.filter((word) => word !== countries[0]).join(' '))
    if (found) return found
  }
  const country = countryOfKey(body.key)
  if (country === undefined || body.shortNames.size > 0) return undefined
  const centres = unions.filter((other) => other.known?.country === country)
  const [centre] = centres
  return centre && centres.length === 1 && !areNamedTogether(body, centre) ? centre : undefined
}

/** Who names two bodies in one sentence means two, unless the country has but one. */
function areNamedTogether(body: Body, centre: Body): boolean {
  if (centre.known?.only) return false
  const passages = new Set(centre.mentions.map(({ passage }) => passage))
  return body.mentions.some(({ passage }) => passages.has(passage))
}

/** Gives a body all that was found of another. */
export function take(target: Body, body: Body): void {
  for (const [folded, mention] of body.names) if (!target.names.has(folded)) target.names.set(folded, mention)
  for (const [folded, mention] of body.pointers) target.pointers.set(folded, mention)
  for (const [folded, name] of body.shortNames) if (!target.shortNames.has(folded)) target.shortNames.set(folded, name)
  for (const mention of body.mentions) target.mentions.push(mention)
  target.country ??= body.country
  target.place ??= body.place
  for (const name of body.placeNames) target.placeNames.add(name)
}

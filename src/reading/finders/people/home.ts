import type { Findings } from '../../findings.ts'
import type { NamePatterns } from '../../names/name-patterns.ts'
import type { NamedPerson } from './named-person.ts'

/**
 * Whose name and post show of which country they are, and whose body is told nowhere beside them, speak for the body of
 * that country that the passage names, or for the only one or by far the most named one that the text does.
 */
export function homeFinder(
  { organisations }: Findings,
  { home, statePost }: NamePatterns,
): (person: NamedPerson) => NamedPerson {
  const unions = organisations
    .map(({ fields, mentions }, body) => ({ body, isUnion: true, ...fields, weight: mentions.length }))
    .filter(({ type }) => type !== 'other')
  return (person) => {
    const { role, body, bodyAssumed, name } = person
    const isFrom = role === undefined || statePost.test(role) || (body && !bodyAssumed) ? undefined : home?.(name, role)
    if (!isFrom) return person
    const own = unions.filter((one) => isFrom(one.country)).sort((one, other) => other.weight - one.weight)
    if (body && own.some((one) => one.body === body.body)) return person
    const [first, second] = own
    if (!first || (second && second.weight * 2 > first.weight)) return person
    return { ...person, body: { body: first.body, isUnion: true }, bodyAssumed: true }
  }
}

import { matchesOf } from '../../matches.ts'
import type { NamePatterns } from '../../names/name-patterns.ts'
import { personAt, type MaskedPassage } from './masked-passage.ts'
import { byColumns } from './columns.ts'
import type { PlacedBody } from './line.ts'
import type { NamedPerson } from './named-person.ts'

/**
 * Reads the block of signatures: the line of a body, then the name with its post in the same line, or the line of the
 * post before or after that of the name. Two parties side by side are read column by column.
 */
export function signatoriesByPattern(
  lines: readonly MaskedPassage[],
  patterns: NamePatterns,
  sideOf: (line: MaskedPassage) => PlacedBody | undefined,
): NamedPerson[] {
  const found: NamedPerson[] = []
  let body: PlacedBody | undefined
  let post: string | undefined
  for (const line of byColumns(lines)) {
    const quote = line.passage.quote.trim()
    const own = sideOf(line)
    const postLine = patterns.postLine.exec(quote)
    if (postLine) {
      const role = (postLine.groups?.['role'] ?? quote).trim()
      const last = found.at(-1)
      if (last && last.role === undefined && last.body === body)
        found[found.length - 1] = { ...last, role, ...(own ? { body: own } : {}) }
      else {
        post = role
        body = own ?? body
      }
      continue
    }
    if (own) [body, post] = [own, undefined]
    const [match] = matchesOf(patterns.listed, line.masked)
    const person = match && personAt({ ...line, bodies: [] }, match, 'sure', patterns)
    if (!person) continue
    found.push({
      ...person,
      rule: 'people: signature',
      ...(person.role === undefined && post !== undefined ? { role: post } : {}),
      ...(body ? { body } : {}),
    })
    post = undefined
  }
  return found
}

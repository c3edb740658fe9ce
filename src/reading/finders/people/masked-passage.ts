import type { RuleName } from '../../explain/rules.ts'
import { leftOut } from '../../explain/trace.ts'
import { bodySign, type NamePatterns } from '../../names/name-patterns.ts'
import type { Page, Passage } from '../../page.ts'
import type { PlacedBody } from './line.ts'
import type { NamedPerson } from './named-person.ts'

/** A passage in which the names of bodies are hidden, so that no pattern takes a part of one for a person's name. */
export interface MaskedPassage {
  readonly page: Page
  readonly passage: Passage
  readonly masked: string
  readonly bodies: readonly PlacedBody[]
}

export function masked(page: Page, passage: Passage, bodies: readonly PlacedBody[]): MaskedPassage {
  let masked = passage.quote
  for (const { start, end } of bodies) {
    const [from, to] = [start - passage.start, end - passage.start]
    masked = masked.slice(0, from) + bodySign.repeat(to - from) + masked.slice(to)
  }
  return { page, passage, masked, bodies }
}

/** The person whom a match tells of, or null where it is no name. */
export function personAt(
  line: MaskedPassage,
  match: RegExpExecArray,
  confidence: NamedPerson['confidence'],
  { notName, statePost }: NamePatterns,
): NamedPerson | null {
  const { page, passage, bodies } = line
  const [from, to] = match.indices?.groups?.['name'] ?? [0, 0]
  const quote = passage.quote.slice(from, to)
  if (quote === '' || quote.includes(bodySign)) return null
  const start = passage.start + from
  if (notName.test(quote)) return leftOut(page, 'people: a thing', { start, end: passage.start + to })
  const role = match.groups?.['role']?.trim()
  const bodyAt = match.indices?.groups?.['body']?.[0]
  const told =
    bodyAt === undefined
      ? undefined
      : bodies.find((one) => one.start <= passage.start + bodyAt && passage.start + bodyAt < one.end)
  const near = !told && role !== undefined && !statePost.test(role) ? nearest(bodies, start) : undefined
  return {
    mention: {
      start,
      end: passage.start + to,
      quote: page.text.slice(start, passage.start + to),
      passage: passage.index,
    },
    name: quote.replace(/\s+/g, ' '),
    confidence,
    rule: ruleOf(from, match.indices?.groups?.['role']?.[0]),
    ...(role === undefined || role.includes(bodySign) ? {} : { role: role.replace(/\s+/g, ' ') }),
    ...(told ? { body: told } : near ? { body: near, bodyAssumed: true } : {}),
  }
}

function ruleOf(name: number, role: number | undefined): RuleName {
  if (role === undefined) return 'people: words beside the name'
  return role < name ? 'people: post before the name' : 'people: post behind the name'
}

/** The union body named last before the name in the passage, else the first after it. */
function nearest(bodies: readonly PlacedBody[], start: number): PlacedBody | undefined {
  const unions = bodies.filter(({ isUnion }) => isUnion)
  return unions.findLast(({ end }) => end <= start) ?? unions.find((body) => body.start > start)
}

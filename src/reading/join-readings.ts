import { fold } from '#kernel'
import type { Explanation } from './explain/explanation.ts'
import type { LanguagePart } from './languages/parts.ts'
import type { FieldsByKind, Proposal, ProposalKind, Reading, Warning } from './proposal.ts'

interface ReadPart {
  readonly part: LanguagePart
  readonly reading: Reading
}

/** Two versions of one text name the same numbers, but for a few. */
const shareOfVersions = 0.6
const fewestNumbers = 5

/**
 * One reading of a text in several languages: the first part tells of the document. Another language version of the same
 * text says nothing new: it is named in a warning and not proposed a second time. What two parts name alike is proposed
 * once.
 */
export function joinReadings(parts: readonly ReadPart[]): Reading {
  const [first, ...others] = parts
  if (!first || others.length === 0)
    return first?.reading ?? { document: { language: 'und' }, proposals: [], warnings: [] }
  const proposals = [...first.reading.proposals]
  const warnings = [...first.reading.warnings]
  const known = new Set(proposals.map(keyOf))
  const explanations = [first.reading.explanation]
  const numbers = numbersOf(first.part)
  for (const { part, reading } of others) {
    if (isVersion(numbers, numbersOf(part))) {
      warnings.push(...otherVersion(part))
      explanations.push(reading.explanation && versionLeftOut(part))
      continue
    }
    proposals.push(...reading.proposals.filter((proposal) => !known.has(keyOf(proposal))))
    for (const proposal of reading.proposals) known.add(keyOf(proposal))
    warnings.push(...reading.warnings)
    explanations.push(reading.explanation)
  }
  const explained = explanations.filter((told) => told !== undefined)
  const explanation = {
    left: explained.flatMap(({ left }) => left),
    more: explained.reduce((sum, { more }) => sum + more, 0),
  }
  return {
    document: first.reading.document,
    proposals,
    warnings,
    ...(explained.length > 0 ? { explanation } : {}),
  }
}

function isVersion(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = one.intersection(other).size
  return Math.min(one.size, other.size) >= fewestNumbers && shared / Math.max(one.size, other.size) >= shareOfVersions
}

/** All numbers that are printed, as decimal digits of any script. */
function numbersOf({ lines }: LanguagePart): Set<string> {
  return new Set(lines.flatMap(({ text }) => text.normalize('NFKC').match(/\p{Nd}+/gu) ?? []))
}

function otherVersion({ code, lines }: LanguagePart): Warning[] {
  const [first] = lines
  if (!first) return []
  const { start, end, text } = first
  return [{ code: 'other-language-version', citation: { start, end, quote: text }, details: { language: code } }]
}

function versionLeftOut({ lines }: LanguagePart): Explanation {
  const [first] = lines
  if (!first) return { left: [], more: 0 }
  const { start, end, text: quote } = first
  return { left: [{ reason: 'passages: other language version', start, end, quote, before: '', after: '' }], more: 0 }
}

/** What makes two proposals of different parts the same; the place in the text for those that only it tells apart. */
const keys: { readonly [Kind in ProposalKind]: (fields: FieldsByKind[Kind], at: number) => string } = {
  organisation: ({ name }) => fold(name),
  person: ({ name }) => fold(name),
  event: ({ type, when }, at) => `${type} ${when ?? at}`,
  agreement: ({ status, period, signed }, at) => `${status} ${period ?? signed ?? at}`,
  commitment: ({ what }, at) => `${at} ${what}`,
  figure: ({ value, plan }) => `${value} ${plan ?? ''}`,
  topic: ({ topic }) => topic,
}

function keyOf({ kind, fields, citations }: Proposal): string {
  // The kind tells the fields; the compiler does not follow the pair through the table.
  const key = keys[kind] as (fields: Proposal['fields'], at: number) => string
  return `${kind} ${key(fields, citations[0]?.start ?? 0)}`
}

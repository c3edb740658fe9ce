import { Problem } from '#kernel'
import type { CommitmentFields } from '#reading'
import type { Debtor } from '#records'
import type { Keyed } from '../proposal-key.ts'
import { organisationNamed, organisationsNamed } from './parts.ts'
import { isBothSides, sidesOf } from './sides.ts'
import type { Work } from './work.ts'

/**
 * Words by which several bodies promise each for itself; without them they promise together. The one who acts stands
 * anywhere in the sentence (*each Party*); that they act toward one another counts only in the act itself, since
 * *sign a text to support each other* is one signing.
 */
const eachForItself: Readonly<Record<string, { readonly whoever: RegExp; readonly mutually: RegExp }>> = {
  en: {
    whoever: /\b(?:each|every) (?:of|party|side|federation|union|organi[sz]ation)\b|\brespective(?:ly)?\b/i,
    mutually: /\beach other\b|\bone another\b/i,
  },
  vi: { whoever: /mỗi bên|từng bên/iu, mutually: /lẫn nhau|cho nhau/iu },
  ko: { whoever: /각각|각자/u, mutually: /서로|상호/u },
  zh: { whoever: /各方|双方各|雙方各/u, mutually: /互相|相互|彼此/u },
  lo: { whoever: /ແຕ່ລະຝ່າຍ/u, mutually: /ຊຶ່ງກັນແລະກັນ/u },
}

/** Who owes a commitment. “Both sides” are the sides of the document. Throws `parts-needed` where nobody is named. */
export async function debtorOf(work: Work, proposal: Keyed, fields: CommitmentFields): Promise<Debtor> {
  const organisations = await expanded(work, proposal, fields.by)
  const [first] = organisations
  if (first === undefined) throw new Problem('parts-needed', { field: 'by' })
  if (fields.inTurn) return await inTurn(work, proposal, fields, organisations)
  if (organisations.length === 1) return { kind: 'one', organisation: first }
  return { kind: isEachForItself(work.language, proposal, fields) ? 'each' : 'jointly', organisations }
}

function isEachForItself(language: string, proposal: Keyed, { what }: CommitmentFields): boolean {
  const words = eachForItself[language]
  if (!words) return false
  return words.mutually.test(what) || proposal.citations.some(({ quote }) => words.whoever.test(quote))
}

/** Names as organisations; “both sides” stands for two of them. */
export async function expanded(work: Work, proposal: Keyed, names: readonly string[]): Promise<string[]> {
  const sides = names.some(isBothSides) ? await sidesOf(work, proposal) : []
  const others = await organisationsNamed(
    work,
    proposal,
    names.filter((name) => !isBothSides(name)),
  )
  return [...new Set([...sides, ...others])]
}

async function inTurn(
  work: Work,
  proposal: Keyed,
  fields: CommitmentFields,
  organisations: readonly string[],
): Promise<Debtor> {
  const all = organisations.length > 1 ? organisations : [...organisations, ...(await sidesOf(work, proposal))]
  const first =
    fields.firstInTurn === undefined ? undefined : await organisationNamed(work, proposal, fields.firstInTurn)
  const order = [...new Set(first === undefined ? all : [first, ...all])]
  return { kind: 'in turn', order, ...(first === undefined ? {} : { startsWith: first }) }
}

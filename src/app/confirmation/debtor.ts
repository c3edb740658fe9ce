import { Problem } from '#kernel'
import type { CommitmentFields } from '#reading'
import type { Debtor } from '#records'
import type { Keyed } from '../proposal-key.ts'
import { organisationNamed, organisationsNamed } from './parts.ts'
import { isBothSides, sidesOf } from './sides.ts'
import type { Work } from './work.ts'

/** Words by which several bodies promise each for itself; without them they promise together. */
const eachForItself: Readonly<Record<string, RegExp>> = {
  en: /\beach\b|\bone another\b|\brespective(?:ly)?\b|\bevery (?:party|side)\b/i,
  vi: /mỗi bên|từng bên|lẫn nhau|cho nhau/iu,
  ko: /각각|각자|서로|상호/u,
  zh: /各方|双方各|雙方各|互相|相互|彼此/u,
  lo: /ແຕ່ລະຝ່າຍ|ຊຶ່ງກັນແລະກັນ/u,
}

/** Who owes a commitment. “Both sides” are the sides of the document. Throws `parts-needed` where nobody is named. */
export async function debtorOf(work: Work, proposal: Keyed, fields: CommitmentFields): Promise<Debtor> {
  const organisations = await expanded(work, proposal, fields.by)
  const [first] = organisations
  if (first === undefined) throw new Problem('parts-needed', { field: 'by' })
  if (fields.inTurn) return await inTurn(work, proposal, fields, organisations)
  if (organisations.length === 1) return { kind: 'one', organisation: first }
  const said = `${fields.what} ${proposal.citations.map(({ quote }) => quote).join(' ')}`
  const each = eachForItself[work.language]?.test(said) ?? false
  return { kind: each ? 'each' : 'jointly', organisations }
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

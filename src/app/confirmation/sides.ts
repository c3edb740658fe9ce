import { fold, Problem } from '#kernel'
import { proposalsOf, type Keyed } from '../proposal-key.ts'
import { organisationsNamed, proposalNamed } from './parts.ts'
import type { Work } from './work.ts'

/** The word by which the reader says that those who met, or the parties of the text, are meant. */
export const isBothSides = (name: string): boolean => fold(name) === 'both sides'

/**
 * The two sides that a document is about: the parties of its agreement, else the union bodies that met, else the only
 * two union bodies that it names. Throws `parts-needed` where the text leaves it open.
 */
export async function sidesOf(work: Work, proposal: Keyed): Promise<string[]> {
  const names = sideNames(work.document.reliable)
  if (names === null) throw new Problem('parts-needed', { field: 'by' })
  const sides = await organisationsNamed(work, proposal, names)
  if (sides.length < 2) throw new Problem('parts-needed', { field: 'by' })
  return sides
}

/** The names of the two sides, or null where the text leaves open who they are. */
export function sideNames(proposals: readonly Keyed[]): readonly string[] | null {
  const unions = (names: readonly string[]) => names.filter((name) => isUnion(proposals, name))
  const ofAgreements = proposalsOf(proposals, 'agreement').map(({ fields }) => fields.parties)
  const ofEvents = proposalsOf(proposals, 'event').map(({ fields }) =>
    unions([...(fields.host === undefined ? [] : [fields.host]), ...fields.guests]),
  )
  const named = proposalsOf(proposals, 'organisation')
    .filter(({ fields }) => fields.type !== 'other')
    .map(({ fields }) => fields.name)
  const exactly = named.length === 2 ? [named] : []
  return [...ofAgreements, ...ofEvents, ...exactly].find((names) => new Set(names).size >= 2) ?? null
}

const isUnion = (proposals: readonly Keyed[], name: string): boolean =>
  proposalNamed(proposals, name)?.fields.type !== 'other'

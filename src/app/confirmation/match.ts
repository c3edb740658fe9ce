import { Problem } from '#kernel'
import type { AnyRecord } from '#records'
import type { Keyed } from '../proposal-key.ts'
import type { Match } from '../views.ts'
import type { Work } from './work.ts'

/**
 * The known record that a proposal means: the one that the person chose, null for a new one. Where the register holds
 * something that it may mean and nobody has chosen, throws `match-needed`: nothing is matched silently.
 */
export async function chosenMatch(
  work: Work,
  asked: { proposal: Keyed; name: string; matches: readonly Match[]; match: string | undefined },
): Promise<AnyRecord | null> {
  const { proposal, name, matches } = asked
  const choice = asked.match ?? work.latitude.matches.get(name)
  if (choice === 'new') return null
  if (choice !== undefined) return await work.get(choice)
  if (matches.length === 0) return null
  const certain = matches.find((match) => match.certain)
  if (!certain || !work.latitude.takeCertain) throw new Problem('match-needed', { name, key: proposal.key })
  work.taken.push({ key: proposal.key, name, record: certain.id })
  return await work.get(certain.id)
}

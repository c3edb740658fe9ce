import { Problem } from '#kernel'
import { officeNumber, type Database } from './queries.ts'

/** Refuses what is meant for an office that is not there, before it can spoil the batch of the others. */
export function knownOffices(database: Database): (office: string) => Promise<void> {
  const known = new Set<string>()
  return async (office) => {
    if (known.has(office)) return
    if ((await officeNumber(database, office)) === null) throw new Problem('not-found', { office })
    known.add(office)
  }
}

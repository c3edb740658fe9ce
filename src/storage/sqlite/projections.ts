import type { Projection } from '#ledger'
import type { Connection } from './connection.ts'
import { addToIndex, placesPerOffice, removeFromIndex, type IndexedRow } from './search.ts'

interface OfficeKey {
  readonly office: string
  readonly number: number
}

/** Puts the projections of records in the place of those that there may be. Each record once. */
export function addProjections(connection: Connection, key: OfficeKey, projections: readonly Projection[]): void {
  for (const projection of projections) addProjection(connection, key, projection)
  const links = projections.flatMap(({ id, links }) => links.map((target) => ({ target, id })))
  // Neighbours in the index one after another: its pages are then found where they were used last.
  links.sort((one, other) => (one.target < other.target ? -1 : 1))
  for (const { target, id } of links) {
    connection.run('INSERT OR IGNORE INTO link VALUES (?, ?, ?)', key.office, target, id)
  }
}

function addProjection(connection: Connection, key: OfficeKey, projection: Projection): void {
  if (projection.version > 1) removeProjection(connection, key.office, projection.id)
  const { id, kind, version, sequence, title, text } = projection
  const place = key.number * placesPerOffice + sequence
  connection.run(
    'INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    place,
    key.office,
    id,
    kind,
    version,
    sequence,
    title,
    text,
  )
  addToIndex(connection, { place, title, text, kind })
}

export function removeProjection(connection: Connection, office: string, id: string): void {
  const row = connection.get<IndexedRow & Record<string, number | string>>(
    'SELECT place, title, text, kind FROM record WHERE office = ? AND id = ?',
    office,
    id,
  )
  if (!row) return
  removeFromIndex(connection, row)
  connection.run('DELETE FROM record WHERE place = ?', row.place)
  connection.run('DELETE FROM link WHERE office = ? AND record = ?', office, id)
}

/** Removes all projections of an office, and rebuilds what the index has of the others. */
export function removeProjections(connection: Connection, key: OfficeKey): void {
  connection.run('DELETE FROM record WHERE office = ?', key.office)
  connection.run('DELETE FROM link WHERE office = ?', key.office)
  connection.execute("INSERT INTO search (search) VALUES ('rebuild')")
}

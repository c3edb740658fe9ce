import { searchTerms } from '#ledger'
import type { KindName } from '#records'
import { candidatesMost, search, type Candidate, type Ranked } from '../ranking.ts'
import type { Connection } from './connection.ts'

/** Rows of one office are a range: its number times this, plus the sequence of the entry. */
export const placesPerOffice = 2 ** 40

export interface IndexedRow {
  readonly place: number
  readonly title: string
  readonly text: string
  readonly kind: string
}

export function addToIndex(connection: Connection, row: IndexedRow): void {
  connection.run(
    'INSERT INTO search (rowid, title, text, kind) VALUES (?, ?, ?, ?)',
    row.place,
    row.title,
    row.text,
    row.kind,
  )
}

/** FTS5 needs the words as they were indexed to take them out again. */
export function removeFromIndex(connection: Connection, row: IndexedRow): void {
  connection.run(
    "INSERT INTO search (search, rowid, title, text, kind) VALUES ('delete', ?, ?, ?, ?)",
    row.place,
    row.title,
    row.text,
    row.kind,
  )
}

export interface SearchInput {
  readonly officeNumber: number
  readonly text: string
  readonly kinds?: readonly KindName[]
  readonly limit: number
}

/** Records whose title has all words come first; the rest have them anywhere. Best first within both. */
export async function searchIndex(connection: Connection, input: SearchInput): Promise<Ranked[]> {
  const words = searchTerms(input.text).slice(0, wordsMost)
  if (words.length === 0 || input.limit < 1 || input.kinds?.length === 0) return []
  const kinds = input.kinds ? ` AND kind : (${input.kinds.map((kind) => `"${kind}"`).join(' OR ')})` : ''
  return search(words, input.limit, ({ inTitle, begun }) => {
    const columns = inTitle ? 'title' : '{title text}'
    return newest(connection, input, `${columns} : (${queryOf(words, begun)})${kinds}`)
  })
}

/** The rows are found before they are read: only those that are compared cost a look into the table. */
function newest(connection: Connection, input: SearchInput, query: string): Candidate[] {
  const first = input.officeNumber * placesPerOffice
  return connection.all<Candidate>(
    `SELECT sequence, title, text FROM record WHERE place IN (
       SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?
       ORDER BY rowid DESC LIMIT ${candidatesMost})`,
    query,
    first,
    first + placesPerOffice - 1,
  )
}

function queryOf(words: readonly string[], begun: boolean): string {
  return `${words.map((word) => `"${word}"`).join(' AND ')}${begun ? ' *' : ''}`
}

const wordsMost = 32

import { searchTerms, type Projection } from '#ledger'
import type { KindName } from '#records'
import type { Connection } from './connection.ts'

/** Ranking looks at this many of the newest matches: a word that is everywhere costs no more than this. */
const candidatesMost = 10_000

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

export interface Found {
  readonly sequence: Projection['sequence']
  readonly score: number
}

/** Records whose title has all words come first; the rest have them anywhere. Best first within both. */
export function searchIndex(connection: Connection, input: SearchInput): Found[] {
  const words = wordsQuery(input.text)
  if (words === null || input.limit < 1) return []
  const kinds = input.kinds ? ` AND kind : (${input.kinds.map((kind) => `"${kind}"`).join(' OR ')})` : ''
  if (input.kinds?.length === 0) return []
  const inTitle = ranked(connection, input, `title : (${words})${kinds}`)
  if (inTitle.length >= input.limit) return inTitle.map((found) => ({ ...found, score: found.score + titleBonus }))
  const seen = new Set(inTitle.map((found) => found.sequence))
  const anywhere = ranked(connection, input, `{title text} : (${words})${kinds}`)
  return [
    ...inTitle.map((found) => ({ ...found, score: found.score + titleBonus })),
    ...anywhere.filter((found) => !seen.has(found.sequence)),
  ].slice(0, input.limit)
}

/** More than bm25 gives to any match. */
const titleBonus = 1000

function ranked(connection: Connection, input: SearchInput, query: string): Found[] {
  const first = input.officeNumber * placesPerOffice
  const rows = connection.all<{ place: number; rank: number }>(
    `SELECT place, rank FROM (
       SELECT rowid AS place, bm25(search, 4.0, 1.0, 0.0) AS rank FROM search
       WHERE search MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ${candidatesMost})
     ORDER BY rank, place DESC LIMIT ?`,
    query,
    first,
    first + placesPerOffice - 1,
    input.limit,
  )
  return rows.map((row) => ({ sequence: row.place - first, score: -row.rank }))
}

/** All words must be there; the last may be only begun. Null when the text has no word. */
function wordsQuery(text: string): string | null {
  const words = searchTerms(text).slice(0, wordsMost)
  if (words.length === 0) return null
  return words.map((word, index) => (index === words.length - 1 ? `"${word}" *` : `"${word}"`)).join(' AND ')
}

const wordsMost = 32

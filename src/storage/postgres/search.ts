import { searchTerms, type Projection } from '#ledger'
import type { KindName } from '#records'
import { inTransaction, type PostgresPool } from './connection.ts'

/** Ranking looks at this many of the newest matches: a word that is everywhere costs no more than this. */
const candidatesMost = 2000
const wordsMost = 32

/**
 * The index of a record: its words as they are, those of the title marked A. It is written out rather than made by
 * `to_tsvector`, whose idea of a word depends on the locale of the server.
 */
export function searchVector({ title, text }: Pick<Projection, 'title' | 'text'>): string {
  const inTitle = new Set(title.split(' '))
  const elsewhere = new Set(text.split(' ')).difference(inTitle)
  return [...[...inTitle].map((word) => `'${word}':1A`), ...[...elsewhere].map((word) => `'${word}':2`)]
    .filter((lexeme) => !lexeme.startsWith("''"))
    .join(' ')
}

export interface SearchInput {
  readonly office: string
  readonly text: string
  readonly kinds?: readonly KindName[]
  readonly limit: number
}

export interface Found {
  readonly sequence: number
  readonly score: number
}

/** Records whose title has all words come first; the rest have them anywhere. Best first within both. */
export async function searchIndex(pool: PostgresPool, input: SearchInput): Promise<Found[]> {
  const words = searchTerms(input.text).slice(0, wordsMost)
  if (words.length === 0 || input.limit < 1 || input.kinds?.length === 0) return []
  const inTitle = await ranked(pool, input, queryOf(words, 'A'))
  const titled = inTitle.map((found) => ({ ...found, score: found.score + titleBonus }))
  if (inTitle.length >= input.limit) return titled
  const seen = new Set(inTitle.map((found) => found.sequence))
  const anywhere = await ranked(pool, input, queryOf(words, ''))
  return [...titled, ...anywhere.filter((found) => !seen.has(found.sequence))].slice(0, input.limit)
}

/** More than `ts_rank` gives to any match. */
const titleBonus = 1000

/** All words must be there; the last may be only begun. */
function queryOf(words: readonly string[], weight: 'A' | ''): string {
  return words
    .map((word, index) => {
      const mark = `${index === words.length - 1 ? '*' : ''}${weight}`
      return `'${word}'${mark === '' ? '' : `:${mark}`}`
    })
    .join(' & ')
}

async function ranked(pool: PostgresPool, input: SearchInput, query: string): Promise<Found[]> {
  const { rows } = await inTransaction(pool, (client) =>
    client.query<Found>(
      `SELECT sequence, ts_rank(words, $2::tsquery) AS score FROM (
         SELECT sequence, words FROM record
         WHERE office = $1 AND words @@ $2::tsquery AND ($3::text[] IS NULL OR kind = ANY ($3::text[]))
         ORDER BY sequence DESC LIMIT ${candidatesMost}) AS newest
       ORDER BY score DESC, sequence DESC LIMIT $4`,
      [input.office, query, input.kinds ?? null, input.limit],
    ),
  )
  return rows
}

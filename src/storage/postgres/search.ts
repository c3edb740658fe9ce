import { searchTerms, type Projection } from '#ledger'
import type { KindName } from '#records'
import { candidatesMost, search, type Candidate, type Ranked, type Step } from '../ranking.ts'
import { queryOnce, type PostgresPool } from './connection.ts'

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

/** Records whose title has all words come first; the rest have them anywhere. Best first within both. */
export async function searchIndex(pool: PostgresPool, input: SearchInput): Promise<Ranked[]> {
  const words = searchTerms(input.text).slice(0, wordsMost)
  if (words.length === 0 || input.limit < 1 || input.kinds?.length === 0) return []
  return search(words, input.limit, (step) => newest(pool, input, queryOf(words, step)))
}

function queryOf(words: readonly string[], { inTitle, begun }: Step): string {
  const where = inTitle ? 'A' : ''
  return words
    .map((word, index) => `'${word}':${begun && index === words.length - 1 ? '*' : ''}${where}`.replace(/:$/, ''))
    .join(' & ')
}

async function newest(pool: PostgresPool, input: SearchInput, query: string): Promise<Candidate[]> {
  const { rows } = await queryOnce<Candidate>(
    pool,
    `SELECT sequence, title, text FROM record
     WHERE office = $1 AND words @@ $2::tsquery AND ($3::text[] IS NULL OR kind = ANY ($3::text[]))
     ORDER BY sequence DESC LIMIT ${candidatesMost}`,
    [input.office, query, input.kinds ?? null],
  )
  return rows
}

import { searchWords } from '#kernel'
import { kindOf, titleOf, type AnyRecord, type KindName } from '#records'

/**
 * What is kept beside the ledger to find a current record quickly. It can be dropped and made again from the entries;
 * whatever is found through it is read from the ledger itself.
 */
export interface Projection {
  readonly id: string
  readonly kind: KindName
  readonly version: number
  /** The entry that holds the current version. */
  readonly sequence: number
  /** Search words of the titles in every language, separated by single spaces. */
  readonly title: string
  /** Search words of everything else by which the record can be found. */
  readonly text: string
  /** Records that it names and documents (digests) that it stands on; sorted, each once. */
  readonly links: readonly string[]
}

/** Raised whenever the same record gives another projection than before: a storage then makes them all anew. */
export const projectionFormat = 1

const titleLanguages = ['en', 'vi', 'ko', 'zh', 'lo']

export function projectionOf(record: AnyRecord, sequence: number): Projection {
  const kind = kindOf(record.kind)
  const titles = new Set(titleLanguages.map((language) => titleOf(record, language)))
  const title = searchTerms([...titles].join(' '))
  const named = new Set(title)
  const others = kind.searchable(record.body).filter((text) => !titles.has(text))
  const text = searchTerms(others.join(' ')).filter((word) => !named.has(word))
  return {
    id: record.id,
    kind: record.kind,
    version: record.version,
    sequence,
    title: title.join(' '),
    text: text.join(' '),
    links: [...new Set([...kind.references(record.body), ...documentsOf(record)])].sort(),
  }
}

/** The words by which the index knows a text: letters, marks and figures only; no word is longer than 60 characters. */
export function searchTerms(text: string): string[] {
  const words = searchWords(text)
  return words.every(isTerm) ? words : words.flatMap(termsOf)
}

const longestTerm = 60
const notInWords = /[^\p{L}\p{N}\p{M}]+/u

/** Most words are terms already; the short test for plain letters saves the long one. */
const isTerm = (word: string): boolean =>
  word.length <= longestTerm && (/^[a-z0-9]+$/.test(word) || !notInWords.test(word))

function termsOf(word: string): string[] {
  return word
    .split(notInWords)
    .filter((term) => term !== '')
    .map((term) => (term.length > longestTerm ? term.slice(0, longestTerm).toWellFormed() : term))
}

function documentsOf(record: AnyRecord): string[] {
  const documents = record.citations.map((citation) => citation.document)
  if (record.origin) documents.push(record.origin.document)
  const inBody = documentInBody[record.kind]?.(record.body as never)
  return inBody === undefined ? documents : [...documents, inBody]
}

/** Kinds whose body itself is about a document. */
const documentInBody: Partial<Record<KindName, (body: never) => string>> = {
  document: (body: { digest: string }) => body.digest,
  refusal: (body: { document: string }) => body.document,
}

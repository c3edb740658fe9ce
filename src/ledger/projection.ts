import { kindOf, titleOf, type AnyRecord, type KindName } from '#records'
import { indexTerms } from './search-terms.ts'

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
export const projectionFormat = 2

const titleLanguages = ['en', 'vi', 'ko', 'zh', 'lo']

export function projectionOf(record: AnyRecord, sequence: number): Projection {
  const kind = kindOf(record.kind)
  const titles = new Set(titleLanguages.map((language) => titleOf(record, language)))
  const title = indexTerms([...titles].join(' '))
  const named = new Set(title)
  const others = kind.searchable(record.body).filter((text) => !titles.has(text))
  const text = indexTerms(others.join(' ')).filter((word) => !named.has(word))
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

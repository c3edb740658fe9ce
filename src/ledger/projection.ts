import { kindOf, type AnyRecord, type KindName } from '#records'
import { indexText } from './search-terms.ts'

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
  const titles = new Set(titleLanguages.map((language) => kind.title(record.body, language)))
  const title = indexText([...titles].join(' '))
  const others = kind.searchable(record.body).filter((text) => !titles.has(text))
  const text = indexText(others.join(' '))
  return {
    id: record.id,
    kind: record.kind,
    version: record.version,
    sequence,
    title,
    text: withoutWords(text, title),
    links: [...new Set([...kind.references(record.body), ...documentsOf(record)])].sort(),
  }
}

/** What the title says already need not stand twice. Most texts are seen quickly to have hardly such a word. */
function withoutWords(text: string, title: string): string {
  const named = title.split(' ').filter((word) => text.includes(word))
  if (named.length === 0) return text
  return text
    .split(' ')
    .filter((word) => !named.includes(word))
    .join(' ')
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

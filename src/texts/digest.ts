import { canonicalText, digestOf, type Digest, type Json } from '#kernel'
import type { TextPackBody } from '#records'
import type { Clause } from './clause.ts'

type Worded = Pick<TextPackBody, 'versions' | 'prevails' | 'annexes'>

/**
 * One digest over a text in all its languages: SHA-256 over the canonical JSON (RFC 8785, strings in NFC) of
 *
 *     { annexes: [{ document, title }], prevails, versions: [{ authentic, clauses, language, title }] }
 *
 * with `clauses: [{ heading, number, role, text }]` in the order of the text, versions by language and annexes by their
 * digest. What is absent is left out. Only what is agreed upon is in it: who translated, how, and how far a version
 * is may change without it, and neither the order of fields nor that of versions counts. Languages that are owed have no
 * words and are not in it. With `languages`, the digest of those versions alone.
 */
export function textDigest({ versions, prevails, annexes }: Worded, languages?: readonly string[]): Digest {
  const worded = versions.filter(
    ({ language, clauses }) => clauses.length > 0 && (languages?.includes(language) ?? true),
  )
  const said: Json = {
    annexes: sortedBy(annexes, ({ document }) => document).map(({ document, title }) => ({ document, title })),
    prevails,
    versions: sortedBy(worded, ({ language }) => language).map(({ authentic, clauses, language, title }) => ({
      authentic,
      clauses: clauses.map(wordsOf),
      language,
      title,
    })),
  }
  return digestOf(canonicalText(said))
}

/** The digest of one clause: by it a clause is known to be as a template wrote it. */
export const clauseDigest = (clause: Clause): Digest => digestOf(canonicalText(wordsOf(clause)))

const wordsOf = ({ heading, number, role, text }: Clause): Json => ({ heading, number, role, text })

const sortedBy = <One>(list: readonly One[], by: (one: One) => string): One[] =>
  list.toSorted((one, other) => (by(one) < by(other) ? -1 : 1))

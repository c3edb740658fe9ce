import canonicalize from 'canonicalize'
import { invariant } from './invariant.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * The one text of a value: RFC 8785, all strings in Unicode NFC. Two values that mean the same have the
 * same bytes, so digests and signatures can be made over them.
 * Throws on numbers that are not finite and on lone surrogates; they have no canonical form.
 */
export function canonicalText(value: Json): string {
  const text = textOf(value)
  // Normalising the text itself would join an accent to the letter of an escape such as `\n`.
  return text.normalize('NFC') === text ? text : textOf(normalised(value))
}

function textOf(value: Json): string {
  const text = canonicalize(value)
  invariant(text !== undefined, 'a canonical value is JSON')
  return text
}

function normalised(value: Json): Json {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map((item: Json) => normalised(item))
  if (value === null || typeof value !== 'object') return value
  const pairs = Object.entries(value).map(([key, item]) => [key.normalize('NFC'), item && normalised(item)] as const)
  invariant(new Set(pairs.map(([key]) => key)).size === pairs.length, 'keys differ in more than their normal form')
  return Object.fromEntries(pairs) as Json
}

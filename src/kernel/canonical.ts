import canonicalize from 'canonicalize'
import { invariant } from './invariant.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * The one text of a value: RFC 8785, all strings in Unicode NFC. Two values that mean the same have the
 * same bytes, so digests and signatures can be made over them.
 * Throws on numbers that are not finite and on lone surrogates; they have no canonical form.
 */
export function canonicalText(value: Json): string {
  const text = canonicalize(value)
  invariant(text !== undefined, 'a canonical value is JSON')
  return text.normalize('NFC')
}

import { canonicalText, Problem, type Json } from '#kernel'
import type { AnyRecord } from '#records'

/** The content of an entry, read back: who wrote which version of a record, when and why. */
export interface Entry {
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string
  /** The identifier of a user, or `system`. */
  readonly by: string
  readonly why?: string
  /** The version that the writer saw; null for a new record. */
  readonly replaces: number | null
  readonly record: AnyRecord
}

/**
 * The bytes of an entry (as text): RFC 8785 with all strings in NFC.
 * Throws `value-invalid` where a string is not well-formed Unicode: it would have no bytes of its own.
 */
export function entryText(entry: Entry): string {
  try {
    return canonicalText(entry as unknown as Json)
  } catch (cause) {
    throw new Problem('value-invalid', { field: `${entry.record.kind} ${entry.record.id}` }, cause)
  }
}

/** Reads an entry back; null when the text is no entry. The record stays in the format in which it was stored. */
export function parseEntry(content: string): Entry | null {
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch {
    return null
  }
  return isEntry(value) ? value : null
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null || !('record' in value)) return false
  const { record } = value
  return typeof record === 'object' && record !== null && 'id' in record && 'kind' in record && 'version' in record
}

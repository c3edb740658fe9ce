import { z } from 'zod'
import type { StoredEntry } from '#ledger'

const line = z.object({
  sequence: z.number().int().nonnegative(),
  record: z.string(),
  content: z.string().nullable(),
  salt: z.string().nullable(),
  commitment: z.string(),
})

/** An entry as a line of a ledger's file: bytes in base64. */
export function entryLine({ sequence, record, content, salt, commitment }: StoredEntry): string {
  const fields = { sequence, record, content, salt: salt?.toBase64() ?? null, commitment: commitment.toBase64() }
  return `${JSON.stringify(fields)}\n`
}

/** Throws where the line is not an entry. */
export function entryFrom(text: string): StoredEntry {
  const { sequence, record, content, salt, commitment } = line.parse(JSON.parse(text))
  return {
    sequence,
    record,
    content,
    salt: salt === null ? null : Uint8Array.fromBase64(salt),
    commitment: Uint8Array.fromBase64(commitment),
  }
}

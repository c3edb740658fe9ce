import { Problem } from '#kernel'
import { z } from 'zod'

/**
 * A backup is a folder, the same for both engines:
 *
 *     manifest.json                 this, written last: without it the backup is not complete
 *     ledgers/OFFICE.jsonl          the entries in order, a line each, with their salts
 *     documents/ab/abcd…            the documents' bytes, named by their SHA-256
 *     extra/NAME                    what others added (the accounts of an embedded installation)
 *
 * Projections and readings are not in it: they are made anew. It holds the signing keys and everything that was
 * written: it must be kept as safe as the office itself.
 */
const digest = z.string().regex(/^[0-9a-f]{64}$/)

const file = z.object({
  /** Relative, with `/`, below the folder of the backup. */
  path: z.string().regex(/^(ledgers|extra)\/[A-Za-z0-9.-]+$/),
  sha256: digest,
  /** In bytes. */
  size: z.number().int().nonnegative(),
})

const officeBackup = z.object({
  office: z.uuid(),
  created: z.string(),
  signingKey: z.string(),
  /** Entries in the ledger's file. */
  size: z.number().int().nonnegative(),
  /** RFC 6962, hexadecimal. */
  root: digest,
  /** The signed note over this size and root. */
  checkpoint: z.string(),
  ledger: file,
  /** Digests of the documents that the office keeps. */
  documents: z.array(digest),
})

const manifest = z.object({
  format: z.literal('comity-backup'),
  version: z.literal(1),
  /** ISO 8601 in UTC. */
  made: z.string(),
  offices: z.array(officeBackup),
  extra: z.array(file),
  /** The schema of the PostgreSQL database that keeps the accounts, where they are not in `extra`. */
  accountsElsewhere: z.string().optional(),
})

export type BackupManifest = z.infer<typeof manifest>
export type OfficeBackup = z.infer<typeof officeBackup>
export type BackupFile = z.infer<typeof file>

export const manifestName = 'manifest.json'
export const documentPath = (digest: string): string => `documents/${digest.slice(0, 2)}/${digest}`

/** Throws `backup-damaged` where the text is not a manifest of this format. */
export function parseManifest(text: string): BackupManifest {
  try {
    return manifest.parse(JSON.parse(text))
  } catch (cause) {
    throw damaged(manifestName, cause)
  }
}

export const damaged = (part: string, cause?: unknown): Problem => new Problem('backup-damaged', { part }, cause)

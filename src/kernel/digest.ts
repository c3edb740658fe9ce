import { createHash } from 'node:crypto'

/** SHA-256 in lower-case hexadecimal: the name of a document's bytes. */
export type Digest = string

export function sha256(bytes: Uint8Array | string): Uint8Array {
  return createHash('sha256').update(bytes).digest()
}

export function digestOf(bytes: Uint8Array | string): Digest {
  return createHash('sha256').update(bytes).digest('hex')
}

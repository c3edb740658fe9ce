import { hash } from 'node:crypto'

/** SHA-256 in lower-case hexadecimal: the name of a document's bytes. */
export type Digest = string

export function sha256(bytes: Uint8Array | string): Uint8Array {
  return new Uint8Array(hash('sha256', bytes, 'buffer'))
}

export function digestOf(bytes: Uint8Array | string): Digest {
  return hash('sha256', bytes, 'hex')
}

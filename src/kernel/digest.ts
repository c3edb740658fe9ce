import { hash } from 'node:crypto'

/** SHA-256 in lower-case hexadecimal: the name of a document's bytes. */
export type Digest = string

export function sha256(bytes: Uint8Array | string): Uint8Array {
  // By way of digits: bytes of their own cost Node several times as much as a short text.
  return Uint8Array.fromHex(hash('sha256', bytes, 'hex'))
}

export function digestOf(bytes: Uint8Array | string): Digest {
  return hash('sha256', bytes, 'hex')
}

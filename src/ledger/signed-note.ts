import { publicKeyOf, sha256, signBytes, verifyBytes, type SigningKey } from '#kernel'
import { joined, sameBytes } from './merkle.ts'

/**
 * Signed notes (https://c2sp.org/signed-note): a text that ends with a line break, an empty line, and one line for each
 * signature. Any program that knows the format can check them.
 */

/** The algorithm of a key is part of its identifier and never taken from the note itself: 1 is Ed25519. */
const ed25519 = 1
const encoder = new TextEncoder()
const signatureLine = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/

export interface NoteKey {
  /** Without spaces and `+`; by custom an address without `https://`. */
  readonly name: string
  readonly publicKey: Uint8Array
}

/** Appends the signature to a text, which ends with a line break and has no other control characters. */
export function signNote(text: string, name: string, key: SigningKey): string {
  const signature = signBytes(key, encoder.encode(text))
  const line = joined(keyId({ name, publicKey: publicKeyOf(key) }), signature)
  return `${text}\n— ${name} ${line.toBase64()}\n`
}

/** The text of a note that this key has signed, or null. Signatures of other keys do not matter. */
export function openNote(note: string, key: NoteKey): string | null {
  const end = note.lastIndexOf('\n\n')
  if (end < 0 || !note.endsWith('\n')) return null
  const text = note.slice(0, end + 1)
  const lines = note.slice(end + 2, -1).split('\n')
  const id = keyId(key)
  return lines.some((line) => isSignedBy(line, key, id, text)) ? text : null
}

function isSignedBy(line: string, key: NoteKey, id: Uint8Array, text: string): boolean {
  const [, name, encoded] = signatureLine.exec(line) ?? []
  if (name !== key.name || encoded === undefined) return false
  const bytes = decoded(encoded)
  if (!bytes || !sameBytes(bytes.slice(0, 4), id)) return false
  return verifyBytes(key.publicKey, encoder.encode(text), bytes.slice(4))
}

function decoded(text: string): Uint8Array | null {
  try {
    return Uint8Array.fromBase64(text, { lastChunkHandling: 'strict' })
  } catch {
    return null
  }
}

/** The first four bytes of SHA-256(name ‖ 0x0A ‖ algorithm ‖ public key). */
function keyId(key: NoteKey): Uint8Array {
  return sha256(joined(encoder.encode(`${key.name}\n`), Uint8Array.of(ed25519), key.publicKey)).slice(0, 4)
}

/** The key as other programs take it: `name+identifier+base64`. */
export function verifierKey(key: NoteKey): string {
  const bytes = joined(Uint8Array.of(ed25519), key.publicKey)
  return `${key.name}+${keyId(key).toHex()}+${bytes.toBase64()}`
}

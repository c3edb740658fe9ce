import { sha256 } from '#kernel'
import { joined } from './merkle.ts'

/** Keeps a commitment from being read as a hash of anything else. */
const domain = new TextEncoder().encode('comity/entry/1\n')
const encoder = new TextEncoder()

export const saltLength = 32

/**
 * What the tree keeps of an entry: SHA-256(domain ‖ salt ‖ content). Without the salt, which is erased with the
 * content, nobody can try out what a short content may have been.
 */
export function commitmentOf(salt: Uint8Array, content: string): Uint8Array {
  return sha256(joined(domain, salt, encoder.encode(content)))
}

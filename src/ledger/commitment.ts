import { digestOf, type Digest } from '#kernel'

/** Keeps a commitment from being read as a hash of anything else. */
const domain = new TextEncoder().encode('comity/entry/1\n')
const encoder = new TextEncoder()

export const saltLength = 32

/** The bytes that are hashed are put together here: making room anew for each entry takes longer than hashing it. */
const room = new Uint8Array(1 << 16)
room.set(domain)

/**
 * What the tree keeps of an entry: SHA-256(domain ‖ salt ‖ content). Without the salt, which is erased with the
 * content, nobody can try out what a short content may have been.
 */
export const commitmentOf = (salt: Uint8Array, content: string): Uint8Array =>
  Uint8Array.fromHex(commitmentDigest(salt.toHex(), content))

/** The same, with the salt and the commitment in hexadecimal. */
export function commitmentDigest(salt: string, content: string): Digest {
  const begin = domain.length + salt.length / 2
  // A UTF-16 unit takes at most three bytes.
  const most = begin + content.length * 3
  const bytes = most <= room.length ? room : new Uint8Array(most)
  if (bytes !== room) bytes.set(domain)
  bytes.subarray(domain.length, begin).setFromHex(salt)
  const { written } = encoder.encodeInto(content, bytes.subarray(begin))
  return digestOf(bytes.subarray(0, begin + written))
}

import { randomFillSync } from 'node:crypto'
import { saltLength } from '#ledger'

/** Asking for random bytes takes long, however few they are: they are fetched for many salts at once. */
const block = new Uint8Array(saltLength * 128)
let used = block.length

/** 32 fresh random bytes in hexadecimal. No byte is given out twice, nor kept once it was. */
export function newSalt(): string {
  if (used === block.length) {
    randomFillSync(block)
    used = 0
  }
  const salt = block.subarray(used, used + saltLength)
  used += saltLength
  const text = salt.toHex()
  salt.fill(0)
  return text
}

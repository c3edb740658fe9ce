import { invariant } from '#kernel'
import { addLeaves, emptyTree, nodeHash, rootOf, sameBytes } from './merkle.ts'

/**
 * The audit path of a leaf (RFC 6962, section 2.1.1): the hashes that lead from it to the root, lowest first.
 * Takes all leaf hashes of the tree; O(n).
 */
export function inclusionProof(leaves: readonly Uint8Array[], index: number): Uint8Array[] {
  invariant(index >= 0 && index < leaves.length, 'the leaf is in the tree')
  if (leaves.length === 1) return []
  const split = splitOf(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return index < split
    ? [...inclusionProof(left, index), subtreeRoot(right)]
    : [...inclusionProof(right, index - split), subtreeRoot(left)]
}

/**
 * The proof that the tree of the first `earlier` leaves is the beginning of the whole (RFC 6962, section 2.1.2).
 * Empty where both are the same or the earlier one is empty.
 */
export function consistencyProof(leaves: readonly Uint8Array[], earlier: number): Uint8Array[] {
  invariant(earlier >= 0 && earlier <= leaves.length, 'the earlier tree is not larger')
  return earlier === 0 || earlier === leaves.length ? [] : subproof(leaves, earlier, true)
}

function subproof(leaves: readonly Uint8Array[], earlier: number, complete: boolean): Uint8Array[] {
  if (earlier === leaves.length) return complete ? [] : [subtreeRoot(leaves)]
  const split = splitOf(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return earlier <= split
    ? [...subproof(left, earlier, complete), subtreeRoot(right)]
    : [...subproof(right, earlier - split, false), subtreeRoot(left)]
}

export interface InclusionClaim {
  readonly leaf: Uint8Array
  readonly index: number
  readonly size: number
  readonly root: Uint8Array
}

/** Whether the audit path leads from the leaf to the root (RFC 9162, section 2.1.3.2). */
export function verifyInclusion(claim: InclusionClaim, proof: readonly Uint8Array[]): boolean {
  if (claim.index < 0 || claim.index >= claim.size) return false
  let [index, last, hash] = [claim.index, claim.size - 1, claim.leaf]
  for (const sibling of proof) {
    if (last === 0) return false
    if (index % 2 === 1 || index === last) {
      hash = nodeHash(sibling, hash)
      while (index % 2 === 0 && index !== 0) [index, last] = [half(index), half(last)]
    } else {
      hash = nodeHash(hash, sibling)
    }
    ;[index, last] = [half(index), half(last)]
  }
  return last === 0 && sameBytes(hash, claim.root)
}

export interface Growth {
  readonly earlier: { readonly size: number; readonly root: Uint8Array }
  readonly later: { readonly size: number; readonly root: Uint8Array }
}

/** Whether the later tree begins with the earlier one (RFC 9162, section 2.1.4.2): nothing was changed or removed. */
export function verifyConsistency(growth: Growth, proof: readonly Uint8Array[]): boolean {
  const { earlier, later } = growth
  if (earlier.size > later.size) return false
  if (earlier.size === later.size) return proof.length === 0 && sameBytes(earlier.root, later.root)
  if (earlier.size === 0) return proof.length === 0
  const path = isPowerOfTwo(earlier.size) ? [earlier.root, ...proof] : [...proof]
  const seed = path.shift()
  if (!seed) return false
  let [index, last] = [earlier.size - 1, later.size - 1]
  while (index % 2 === 1) [index, last] = [half(index), half(last)]
  let [first, second] = [seed, seed]
  for (const sibling of path) {
    if (last === 0) return false
    if (index % 2 === 1 || index === last) {
      first = nodeHash(sibling, first)
      second = nodeHash(sibling, second)
      while (index % 2 === 0 && index !== 0) [index, last] = [half(index), half(last)]
    } else {
      second = nodeHash(second, sibling)
    }
    ;[index, last] = [half(index), half(last)]
  }
  return last === 0 && sameBytes(first, earlier.root) && sameBytes(second, later.root)
}

const half = (value: number): number => Math.floor(value / 2)
const isPowerOfTwo = (value: number): boolean => Number.isInteger(Math.log2(value))
const subtreeRoot = (leaves: readonly Uint8Array[]): Uint8Array => rootOf(addLeaves(emptyTree, leaves))

/** The largest power of two smaller than the number of leaves. */
function splitOf(size: number): number {
  let split = 1
  while (split * 2 < size) split *= 2
  return split
}

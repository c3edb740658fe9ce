import { digestOf, invariant, sha256, type Digest } from '#kernel'

/**
 * The Merkle tree of RFC 6962, section 2.1, over SHA-256. Only the peaks (the roots of the complete subtrees, largest
 * first) are needed to add leaves and to know the root: about log2(size) hashes of 32 bytes.
 */
export interface CompactTree {
  readonly size: number
  readonly peaks: readonly Uint8Array[]
}

const leafPrefix = Uint8Array.of(0)
const nodePrefix = Uint8Array.of(1)

export const emptyTree: CompactTree = Object.freeze({ size: 0, peaks: Object.freeze([]) })

/** MTH({d}) = SHA-256(0x00 ‖ d). */
export function leafHash(data: Uint8Array): Uint8Array {
  return sha256(joined(leafPrefix, data))
}

/** SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(joined(nodePrefix, left, right))
}

/** The tree with one leaf more. */
export function addLeaf(tree: CompactTree, leaf: Uint8Array): CompactTree {
  return addLeaves(tree, [leaf])
}

/** The tree with these leaves (already hashed) added in order. */
export const addLeaves = (tree: CompactTree, leaves: Iterable<Uint8Array>): CompactTree =>
  grown(tree, leaves, { node: nodeHash, from: (peak) => peak, to: (peak) => peak })

/** The tree with a leaf for each of these commitments, which are in hexadecimal. */
export const addCommitments = (tree: CompactTree, commitments: readonly Digest[]): CompactTree =>
  grown(tree, commitments.map(leafDigest), {
    node: nodeDigest,
    from: (peak) => peak.toHex(),
    to: (peak) => Uint8Array.fromHex(peak),
  })

/** How the nodes of a growing tree are held: as bytes, or in hexadecimal, which is quicker for very many. */
interface NodeForm<Node> {
  readonly node: (left: Node, right: Node) => Node
  readonly from: (peak: Uint8Array) => Node
  readonly to: (node: Node) => Uint8Array
}

function grown<Node>(tree: CompactTree, leaves: Iterable<Node>, form: NodeForm<Node>): CompactTree {
  const peaks = tree.peaks.map(form.from)
  let size = tree.size
  for (const leaf of leaves) {
    let node = leaf
    for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) {
      const left = peaks.pop()
      invariant(left !== undefined, 'a tree has a peak for each bit of its size')
      node = form.node(left, node)
    }
    peaks.push(node)
    size += 1
  }
  return { size, peaks: peaks.map(form.to) }
}

const leafRoom = new Uint8Array(33)
const nodeRoom = Uint8Array.of(1, ...new Uint8Array(64))
const [leafBytes, leftBytes, rightBytes] = [leafRoom.subarray(1), nodeRoom.subarray(1, 33), nodeRoom.subarray(33)]

function leafDigest(commitment: Digest): Digest {
  leafBytes.setFromHex(commitment)
  return digestOf(leafRoom)
}

function nodeDigest(left: Digest, right: Digest): Digest {
  leftBytes.setFromHex(left)
  rightBytes.setFromHex(right)
  return digestOf(nodeRoom)
}

/** The Merkle tree hash: SHA-256 of nothing for the empty tree. */
export function rootOf(tree: CompactTree): Uint8Array {
  const peaks = [...tree.peaks]
  let root = peaks.pop()
  if (!root) return sha256(new Uint8Array())
  for (const peak of peaks.toReversed()) root = nodeHash(peak, root)
  return root
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false
  return true
}

/** The peaks one after another, as they are stored. */
export function peaksToBytes(tree: CompactTree): Uint8Array {
  return joined(...tree.peaks)
}

/** Declines (null) what cannot be the peaks of a tree of this size. */
export function treeFromBytes(size: number, bytes: Uint8Array): CompactTree | null {
  const count = size.toString(2).replaceAll('0', '').length
  if (bytes.length !== count * 32) return null
  const peaks = Array.from({ length: count }, (_, index) => bytes.slice(index * 32, index * 32 + 32))
  return { size, peaks }
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

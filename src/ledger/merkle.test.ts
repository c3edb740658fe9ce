import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addLeaf, addLeaves, emptyTree, leafHash, peaksToBytes, rootOf, treeFromBytes } from './merkle.ts'
import { consistencyProof, inclusionProof, verifyConsistency, verifyInclusion } from './merkle-proofs.ts'

/** The inputs and roots that the Certificate Transparency projects test against. */
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const vectorLeaves = inputs.map((input) => leafHash(Uint8Array.fromHex(input)))

test('roots are those that Certificate Transparency publishes for its test leaves', () => {
  assert.deepEqual(
    roots.map((_, size) => rootOf(addLeaves(emptyTree, vectorLeaves.slice(0, size))).toHex()),
    roots,
  )
})

test('an audit path of the published tree is the published one', () => {
  const proof = inclusionProof(vectorLeaves.slice(0, 3), 2)
  assert.deepEqual(
    proof.map((hash) => hash.toHex()),
    [roots[2]],
  )
})

const leavesOf = fc
  .array(fc.uint8Array({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 70 })
  .map((data) => data.map(leafHash))
const rootAt = (leaves: readonly Uint8Array[], size: number): Uint8Array =>
  rootOf(addLeaves(emptyTree, leaves.slice(0, size)))

/** The definition in the RFC, word for word: slow and plain. */
function definedRoot(leaves: readonly Uint8Array[]): string {
  return rootOf(leaves.reduce(addLeaf, emptyTree)).toHex()
}

test('leaves may be added one by one or in runs, and the tree put away in between', () => {
  fc.assert(
    fc.property(leavesOf, fc.nat(70), (leaves, cut) => {
      const first = addLeaves(emptyTree, leaves.slice(0, cut))
      const stored = treeFromBytes(first.size, peaksToBytes(first))
      assert.ok(stored)
      assert.equal(rootOf(addLeaves(stored, leaves.slice(cut))).toHex(), definedRoot(leaves))
    }),
  )
})

test('peaks of another number than the size asks for are not a tree', () => {
  assert.equal(treeFromBytes(3, new Uint8Array(32)), null)
  assert.equal(treeFromBytes(4, new Uint8Array(33)), null)
})

test('every leaf is proved to be in the tree, and no other leaf in its place', () => {
  fc.assert(
    fc.property(leavesOf, fc.nat(), fc.nat(), (leaves, pick, other) => {
      const [index, size] = [pick % leaves.length, leaves.length]
      const proof = inclusionProof(leaves, index)
      const claim = { leaf: leaves[index] ?? new Uint8Array(), index, size, root: rootAt(leaves, size) }
      assert.ok(verifyInclusion(claim, proof))
      assert.ok(!verifyInclusion({ ...claim, leaf: leafHash(Uint8Array.of(9, 9, 9, 9, 9)) }, proof))
      assert.ok(!verifyInclusion({ ...claim, index: size + (other % 5) }, proof))
      assert.ok(!verifyInclusion(claim, [...proof, leafHash(Uint8Array.of(1))]))
    }),
  )
})

test('each earlier tree is proved to be the beginning of the later one', () => {
  fc.assert(
    fc.property(leavesOf, fc.nat(), (leaves, pick) => {
      const [size, earlier] = [leaves.length, pick % (leaves.length + 1)]
      const growth = {
        earlier: { size: earlier, root: rootAt(leaves, earlier) },
        later: { size, root: rootAt(leaves, size) },
      }
      assert.ok(verifyConsistency(growth, consistencyProof(leaves, earlier)))
    }),
  )
})

test('a history with one changed leaf is not proved to follow from the earlier one', () => {
  fc.assert(
    fc.property(leavesOf, fc.nat(), fc.nat(), (leaves, pick, place) => {
      const earlier = 1 + (pick % leaves.length)
      const forged = leaves.with(place % earlier, leafHash(Uint8Array.of(9, 9, 9, 9, 9)))
      const growth = {
        earlier: { size: earlier, root: rootAt(leaves, earlier) },
        later: { size: leaves.length, root: rootAt(forged, leaves.length) },
      }
      assert.ok(!verifyConsistency(growth, consistencyProof(forged, earlier)))
    }),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { generateSigningKey, publicKeyOf } from '#kernel'
import { originOf, readCheckpoint, writeCheckpoint } from './checkpoint.ts'
import { openNote, signNote, verifierKey, type NoteKey } from './signed-note.ts'

/** The example of the Go package golang.org/x/mod/sumdb/note. */
const example = {
  text: "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n",
  signature: 'x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=',
  verifier: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
}
const publicKey = Uint8Array.fromBase64(example.verifier.split('+').slice(2).join('+')).slice(1)
const exampleKey: NoteKey = { name: 'PeterNeumann', publicKey }
const exampleNote = `${example.text}\n— PeterNeumann ${example.signature}\n`

test('the published example note is accepted, and its key is written as published', () => {
  assert.equal(openNote(exampleNote, exampleKey), example.text)
  assert.equal(verifierKey(exampleKey), example.verifier)
})

test('a note with one changed letter, another name or no signature is not accepted', () => {
  assert.equal(openNote(exampleNote.replace('answer', 'answers'), exampleKey), null)
  assert.equal(openNote(exampleNote, { ...exampleKey, name: 'Peter' }), null)
  assert.equal(openNote(`${example.text}\n`, exampleKey), null)
  assert.equal(openNote(example.text, exampleKey), null)
})

test('signatures of others on the same note do not disturb', () => {
  const own = generateSigningKey()
  const signed = signNote(example.text, 'office', own)
  const both = `${exampleNote}${signed.slice(signed.indexOf('— '))}`
  assert.equal(openNote(both, { name: 'office', publicKey: publicKeyOf(own) }), example.text)
  assert.equal(openNote(both, exampleKey), example.text)
})

test('a checkpoint says the size and the root that were signed, and only for its own office', () => {
  const key = generateSigningKey()
  const root = new Uint8Array(32).fill(7)
  const note = writeCheckpoint('one', { size: 42, root }, key)
  const verifier = (office: string) => ({ name: originOf(office), publicKey: publicKeyOf(key) })
  assert.deepEqual(readCheckpoint(note, verifier('one')), { size: 42, root })
  assert.equal(readCheckpoint(note, verifier('two')), null)
  assert.equal(readCheckpoint(note.replace('\n42\n', '\n43\n'), verifier('one')), null)
})

test('a signed text that is no checkpoint is not read as one', () => {
  const key = generateSigningKey()
  const verifier = { name: originOf('one'), publicKey: publicKeyOf(key) }
  for (const text of [`${originOf('one')}\n007\nAAAA\n`, `${originOf('one')}\n-1\n\n`, 'comity/two\n1\nAA==\n']) {
    assert.equal(readCheckpoint(signNote(text, originOf('one'), key), verifier), null)
  }
})

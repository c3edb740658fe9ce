import assert from 'node:assert/strict'
import { createPrivateKey } from 'node:crypto'
import { test } from 'node:test'
import { generateSigningKey, publicKeyOf, signBytes, verifyBytes } from './signing.ts'

const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'))

/** RFC 8032, section 7.1, test 3. */
const vector = {
  secret: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
  public: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
  message: 'af82',
  signature:
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac' +
    '18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
}

function keyFromSeed(seed: string): string {
  const der = Buffer.from(`302e020100300506032b657004220420${seed}`, 'hex')
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).export({ type: 'pkcs8', format: 'pem' })
}

test('signatures are those of RFC 8032', () => {
  const key = keyFromSeed(vector.secret)
  assert.deepEqual(publicKeyOf(key), hex(vector.public))
  assert.deepEqual(signBytes(key, hex(vector.message)), hex(vector.signature))
  assert.ok(verifyBytes(hex(vector.public), hex(vector.message), hex(vector.signature)))
})

test('a changed message, another key and a short signature are not accepted', () => {
  const key = generateSigningKey()
  const message = hex('00ff')
  const signature = signBytes(key, message)
  assert.ok(verifyBytes(publicKeyOf(key), message, signature))
  assert.ok(!verifyBytes(publicKeyOf(key), hex('00fe'), signature))
  assert.ok(!verifyBytes(publicKeyOf(generateSigningKey()), message, signature))
  assert.ok(!verifyBytes(publicKeyOf(key), message, signature.slice(0, 63)))
})

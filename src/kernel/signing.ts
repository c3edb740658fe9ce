import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto'

/** An Ed25519 private key in PKCS #8, PEM: the form in which it is stored. Secret. */
export type SigningKey = string

/** Makes a new Ed25519 key (RFC 8032). */
export function generateSigningKey(): SigningKey {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
}

/** The 32 bytes of the public key that belongs to a signing key. */
export function publicKeyOf(key: SigningKey): Uint8Array {
  const { x } = createPublicKey(createPrivateKey(key)).export({ format: 'jwk' })
  return new Uint8Array(Buffer.from(x ?? '', 'base64url'))
}

/** The 64 bytes of an Ed25519 signature over the message itself (no pre-hash). */
export function signBytes(key: SigningKey, message: Uint8Array): Uint8Array {
  return new Uint8Array(sign(null, message, createPrivateKey(key)))
}

/** Whether the signature is right. A key or a signature of the wrong length is simply not right. */
export function verifyBytes(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false
  return verify(null, message, publicKeyObject(publicKey), signature)
}

function publicKeyObject(bytes: Uint8Array): KeyObject {
  const x = Buffer.from(bytes).toString('base64url')
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
}

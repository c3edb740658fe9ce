import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { hashPassword, verifyPassword } from './password.ts'

describe('a password', () => {
  it('fits its own hash and no other', async () => {
    const hash = await hashPassword('con đường đi làm mỗi sáng')
    assert.equal(await verifyPassword({ hash, password: 'con đường đi làm mỗi sáng' }), true)
    assert.equal(await verifyPassword({ hash, password: 'con duong di lam moi sang' }), false)
  })

  it('is the same however the keyboard composes its letters', async () => {
    const hash = await hashPassword('đường'.normalize('NFC'))
    assert.equal(await verifyPassword({ hash, password: 'đường'.normalize('NFD') }), true)
  })

  it('is salted: the same one never gives the same hash', async () => {
    assert.notEqual(await hashPassword('the same password'), await hashPassword('the same password'))
  })

  it('checks a hash that another program made', async () => {
    // From the reference implementation (phc-winner-argon2): argon2id, v=19, m=65536, t=2, p=1, salt "somesalt".
    const hash = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
    assert.equal(await verifyPassword({ hash, password: 'password' }), true)
  })

  it('fits nothing that is no hash', async () => {
    assert.equal(await verifyPassword({ hash: '', password: '' }), false)
    assert.equal(await verifyPassword({ hash: '$argon2i$v=19$m=1,t=1,p=1$YQ$YQ', password: 'a' }), false)
  })
})

import { argon2, randomBytes, timingSafeEqual, type Argon2Parameters } from 'node:crypto'
import { promisify } from 'node:util'

const hash = promisify(argon2)

/**
 * argon2id (RFC 9106) with 19 MiB, 2 passes and 1 lane: the least that the OWASP password storage guide asks for; about
 * 30 ms. Stored as a PHC string, so that other programs can check it and later settings can stand beside these.
 */
const settings = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const
const saltLength = 16

export const shortestPassword = 12
export const longestPassword = 256

const plain = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('base64')
    .replace(/={1,2}$/, '')

/** The same letters typed on different keyboards are the same password (NFKC, as NIST SP 800-63B asks for). */
const messageOf = (password: string): string => password.normalize('NFKC')

export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(saltLength)
  const tag = await tagOf(password, { ...settings, nonce })
  const { memory, passes, parallelism } = settings
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${plain(nonce)}$${plain(tag)}`
}

export async function verifyPassword(given: { hash: string; password: string }): Promise<boolean> {
  const match = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d)\$([\w+/]+)\$([\w+/]+)$/.exec(given.hash)
  if (!match) return false
  const [, memory, passes, parallelism, nonce = '', tag = ''] = match
  const expected = Buffer.from(tag, 'base64')
  const found = await tagOf(given.password, {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
    nonce: Buffer.from(nonce, 'base64'),
  })
  return timingSafeEqual(expected, found)
}

type Settings = Omit<Argon2Parameters, 'message'>

const tagOf = (password: string, parameters: Settings): Promise<Buffer> =>
  hash('argon2id', { ...parameters, message: messageOf(password) })

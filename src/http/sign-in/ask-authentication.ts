import { Problem } from '#kernel'
import type { Exchange, Services } from '../endpoint.ts'
import { addressOf } from '../peer.ts'
import { addressHeader, authenticationPath } from './authentication.ts'

/**
 * Hands a checked request to better-auth, gives its cookies to the answer, and returns what it says. Where it refuses,
 * throws the problem that tells a person why.
 */
export async function askAuthentication(
  { signIn, settings }: Services,
  { incoming, outgoing }: Exchange,
  path: string,
  body: object,
): Promise<unknown> {
  const origin = new URL(settings.publicOrigin ?? 'http://localhost').origin
  const request = new Request(`${origin}${authenticationPath}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      cookie: incoming.headers.cookie ?? '',
      // Where the request came from was checked already, more strictly than better-auth can.
      origin,
      [addressHeader]: addressOf(incoming, settings.publicOrigin !== undefined),
    },
    body: JSON.stringify(body),
  })
  const response = await signIn.authentication.handler(request)
  if (!response.ok) throw await refusalOf(response)
  for (const cookie of response.headers.getSetCookie()) outgoing.appendHeader('set-cookie', cookie)
  return response.json()
}

/** By better-auth's own codes. What is not listed here should not happen, and is treated as a fault. */
const problems: Readonly<Record<string, () => Problem>> = {
  INVALID_EMAIL_OR_PASSWORD: () => new Problem('sign-in-failed'),
  INVALID_EMAIL: () => new Problem('sign-in-failed'),
  PASSWORD_TOO_LONG: () => new Problem('sign-in-failed'),
  INVALID_PASSWORD: () => new Problem('password-not-changed'),
  UNAUTHORIZED: () => new Problem('sign-in-needed'),
}

async function refusalOf(response: Response): Promise<Error> {
  if (response.status === 429) {
    return new Problem('too-many-attempts', { seconds: Number(response.headers.get('x-retry-after')) || 60 })
  }
  const answer: unknown = await response.json().catch(() => null)
  const code = typeof answer === 'object' && answer !== null && 'code' in answer ? String(answer.code) : ''
  return problems[code]?.() ?? new Error(`better-auth answered ${response.status} ${code}`)
}

import type { ServerResponse } from 'node:http'
import type { Authentication } from './authentication.ts'

/** Signs somebody in who has just proven who they are, by setting the cookies of a new session on the answer. */
export async function signInOver(
  authentication: Authentication,
  outgoing: ServerResponse,
  email: string,
  password: string,
): Promise<void> {
  const { headers } = await authentication.api.signInEmail({ body: { email, password }, returnHeaders: true })
  for (const cookie of headers.getSetCookie()) outgoing.appendHeader('set-cookie', cookie)
}

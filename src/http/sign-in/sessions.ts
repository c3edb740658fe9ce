import { roles, type Actor, type Role } from '#app'
import { absoluteSeconds, sessionCookie, type Authentication } from './authentication.ts'

/** Somebody who is signed in. */
export interface SignedIn {
  readonly actor: Actor
  readonly email: string
  /** The interface language that they chose, where they did. */
  readonly language?: string
}

/** What a request's cookies say: who it is, and cookies to hand back where the session was prolonged. */
export interface SessionFinding {
  readonly signedIn: SignedIn | null
  readonly setCookies: readonly string[]
}

export interface Sessions {
  find(cookies: string): Promise<SessionFinding>
  /** Called whenever users, roles or sessions change here, so that the next request sees it. */
  forget(): void
}

/**
 * A finding is used again for one second. Within this process every change is seen at once, because `forget` is called;
 * the second is for changes that another process makes (the command line, a second server on the same database).
 */
const trustedMs = 1000
const mostRemembered = 10_000
const nobody: SessionFinding = { signedIn: null, setCookies: [] }

export function sessionsOf(authentication: Authentication, secure: boolean): Sessions {
  const remembered = new Map<string, { signedIn: SignedIn; until: number }>()
  const name = sessionCookie(secure)
  return {
    find: async (cookies) => {
      const token = cookieValue(cookies, name)
      if (token === null) return nobody
      const known = remembered.get(token)
      if (known && known.until > performance.now()) return { signedIn: known.signedIn, setCookies: [] }
      const finding = await look(authentication, cookies)
      if (remembered.size >= mostRemembered) remembered.clear()
      if (!finding.signedIn) remembered.delete(token)
      else remembered.set(token, { signedIn: finding.signedIn, until: performance.now() + trustedMs })
      return finding
    },
    forget: () => remembered.clear(),
  }
}

async function look(authentication: Authentication, cookies: string): Promise<SessionFinding> {
  const { response, headers } = await authentication.api.getSession({
    headers: new Headers({ cookie: cookies }),
    returnHeaders: true,
  })
  if (!response) return nobody
  if (secondsSince(response.session.createdAt.valueOf()) > absoluteSeconds) {
    const { internalAdapter } = await authentication.$context
    await internalAdapter.deleteSession(response.session.token)
    return nobody
  }
  const { id, name, email, role, language } = response.user
  const signedIn: SignedIn = {
    actor: { id, name, role: asRole(role), ...(language ? { language } : {}) },
    email,
    ...(language ? { language } : {}),
  }
  return { signedIn, setCookies: headers.getSetCookie() }
}

const secondsSince = (epochMilliseconds: number): number =>
  (Temporal.Now.instant().epochMilliseconds - epochMilliseconds) / 1000

/** A role that this program does not know gives the least rights. */
export const asRole = (text: unknown): Role => roles.find((role) => role === text) ?? 'reader'

/** The value of one cookie in a Cookie header; null where it is not there. */
export function cookieValue(cookies: string, name: string): string | null {
  for (const pair of cookies.split(';')) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return null
}

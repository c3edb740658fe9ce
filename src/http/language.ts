import { languageFor, type InterfaceLanguage } from '#messages'
import type { IncomingMessage } from 'node:http'
import { cookieValue } from './sign-in/sessions.ts'

/** Set by the browser application, so that it also holds before somebody signs in. */
export const languageCookie = 'comity-language'

/** The language for messages: the person's choice, else what their browser prefers. */
export function languageOf(request: IncomingMessage): InterfaceLanguage {
  const chosen = cookieValue(request.headers.cookie ?? '', languageCookie)
  if (chosen !== null && chosen !== '') return languageFor([chosen])
  return languageFor(preferences(request.headers['accept-language'] ?? ''))
}

/** The tags of an Accept-Language header, best first (RFC 9110, 12.5.4). */
function preferences(header: string): string[] {
  return header
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().split(/;\s*q=/)
      return { tag, weight: weight === undefined ? 1 : Number(weight) || 0 }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)
}

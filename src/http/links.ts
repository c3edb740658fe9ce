import type { Exchange } from './endpoint.ts'
import type { ServerSettings } from './settings.ts'

/** Tokens stand behind `#`, so that they are never sent, logged or passed on as a referrer. */
export const setupPath = (token: string): string => `/setup#${token}`
export const invitationPath = (token: string): string => `/invitation#${token}`

/** The full link, at the address under which the person who asked for it reaches Comity. */
export function invitationLink(exchange: Exchange, settings: ServerSettings, token: string): string {
  const origin = settings.publicOrigin ?? `http://${exchange.incoming.headers.host}`
  return `${origin}${invitationPath(token)}`
}

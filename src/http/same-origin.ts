import { Problem } from '#kernel'
import type { IncomingMessage } from 'node:http'
import { isLocal } from './peer.ts'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses requests that change something and do not come from Comity's own pages (CSRF). Every browser sends `Origin` or
 * `Sec-Fetch-Site` with such a request; a program has to send `Origin` too. Throws `origin-refused`.
 */
export function checkOrigin(request: IncomingMessage, publicOrigin: string | undefined): void {
  if (harmless.has(request.method ?? '')) return
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') throw new Problem('origin-refused')
  if (origin === undefined && site === undefined) throw new Problem('origin-refused')
  if (origin === undefined || origin === publicOrigin) return
  // On this machine itself Comity is reached by its own address too: the first administrator has to be.
  const direct = publicOrigin === undefined || isLocal(request)
  if (!direct || origin !== `http://${host}`) throw new Problem('origin-refused')
}

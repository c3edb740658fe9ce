import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])

function isLoopbackAddress(address: string): boolean {
  const plain = address.replace(/^::ffff:/i, '')
  const family = isIP(plain)
  return family !== 0 && loopback.check(plain, family === 6 ? 'ipv6' : 'ipv4')
}

/**
 * True where the request comes from this machine itself. A proxy on this machine also connects from here, so a request
 * that was passed on, or that asks for another host name (DNS rebinding), does not count.
 */
export function isLocal(request: IncomingMessage): boolean {
  const passedOn = request.headers['x-forwarded-for'] ?? request.headers.forwarded ?? request.headers['x-real-ip']
  const name = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
  return passedOn === undefined && loopbackNames.has(name) && isLoopbackAddress(request.socket.remoteAddress ?? '')
}

/**
 * The address that limits are counted by. Behind a proxy on this machine it is the last one that the proxy added; what a
 * client claims further left is never believed.
 */
export function addressOf(request: IncomingMessage, behindProxy: boolean): string {
  const direct = request.socket.remoteAddress ?? ''
  if (!behindProxy || !isLoopbackAddress(direct)) return direct
  const added = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  return added && isIP(added) !== 0 ? added : direct
}

import { connect, type Socket } from 'node:net'
import { percentile } from './support-ledger.ts'

export interface Load {
  readonly perSecond: number
  /** Milliseconds within which 99 of 100 requests were answered. */
  readonly p99: number
}

const headEnd = Buffer.from('\r\n\r\n')

/**
 * Asks for one address over and over, on several connections that each wait for their answer. Written on bare sockets,
 * because a client library would cost more of the machine than the server that is measured.
 */
export async function load(url: string, path: string, cookie: string, ms: number, connections = 16): Promise<Load> {
  const { hostname, port, host } = new URL(url)
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\n\r\n`)
  const end = performance.now() + ms
  const times: number[] = []
  const one = async (): Promise<void> => {
    const socket = connect(Number(port), hostname)
    socket.setNoDelay(true)
    while (performance.now() < end) {
      const begin = performance.now()
      await answered(socket, request)
      times.push(performance.now() - begin)
    }
    socket.destroy()
  }
  await Promise.all(Array.from({ length: connections }, one))
  return { perSecond: (times.length / ms) * 1000, p99: percentile(times, 0.99) }
}

/** Sends a request and waits until all of its answer is there. Rejects where it is not a success. */
function answered(socket: Socket, request: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    let head: Buffer = Buffer.alloc(0)
    let left = -1
    const take = (chunk: Buffer): void => {
      if (left >= 0) left -= chunk.length
      else {
        head = head.length === 0 ? chunk : Buffer.concat([head, chunk])
        const at = head.indexOf(headEnd)
        if (at < 0) return
        const text = head.toString('latin1', 0, at)
        const length = /content-length: (\d+)/i.exec(text)?.[1]
        if (!text.startsWith('HTTP/1.1 200') || length === undefined) reject(new Error(text.slice(0, 200)))
        left = Number(length) - (head.length - at - headEnd.length)
      }
      if (left > 0) return
      socket.off('data', take)
      resolve()
    }
    socket.on('data', take)
    socket.once('error', reject)
    socket.write(request, () => socket.off('error', reject))
  })
}

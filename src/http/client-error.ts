import type { Duplex } from 'node:stream'
import { problemBody } from './problem-response.ts'

const statuses: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** Answers what is no HTTP at all, where nothing but the connection is there yet. */
export function refuseUnreadable(headers: readonly (readonly [string, string])[]) {
  const body = JSON.stringify(problemBody('request-malformed', { field: 'request' }, 'en'))
  const lines = [
    ...headers.map(([name, value]) => `${name}: ${value}`),
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  return (error: Error & { code?: string }, connection: Duplex): void => {
    if (error.code === 'ECONNRESET' || !connection.writable) {
      connection.destroy()
      return
    }
    const status = statuses[error.code ?? ''] ?? '400 Bad Request'
    connection.end(`HTTP/1.1 ${status}\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
  }
}

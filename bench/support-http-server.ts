import { createServer } from 'node:http'
import { createApp } from '#app'
import type { Clock } from '#kernel'
import { createLog, openSignIn, startServer } from '#http'
import { openAccounts, openStorage } from '#storage'
import { openFileReader } from '../src/file-reader.ts'
import { randomUUIDv7 } from 'node:crypto'

/**
 * A server in a process of its own: `comity FOLDER OFFICE` serves an office, `bare` answers every request with what is
 * posted to it first. Tells its parent where it is.
 */
const [what, dataFolder = '', office = ''] = process.argv.slice(2)

async function serveComity(): Promise<{ url: string; setupLink?: string }> {
  const clock: Clock = {
    now: () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
    today: () => Temporal.Now.plainDateISO('UTC').toString(),
  }
  const storage = await openStorage({ dataFolder })
  const signIn = await openSignIn({ accounts: await openAccounts({ dataFolder }), clock })
  const { read } = openFileReader()
  const parts = { storage, clock, newIdentifier: () => randomUUIDv7(), read, readerVersion: 'bench' }
  const { url, setupLink } = await startServer({
    app: await createApp({ ...parts, users: signIn.users, office }),
    signIn,
    settings: { host: '127.0.0.1', port: 0, webFolder: dataFolder },
    log: createLog({ destination: { write: () => undefined } }),
  })
  return { url, ...(setupLink === undefined ? {} : { setupLink }) }
}

function serveBare(): Promise<{ url: string }> {
  let body = Buffer.from('{}')
  const server = createServer((request, response) => {
    if (request.method === 'GET') {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length })
      response.end(body)
      return
    }
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      body = Buffer.concat(chunks)
      response.end()
    })
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve({ url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` })
    })
  })
}

process.send?.(await (what === 'comity' ? serveComity() : serveBare()))
process.once('disconnect', () => process.exit(0))

import { createApp } from '#app'
import { closeDocumentReaders, readDocument } from '#documents'
import { generateSigningKey, type Clock } from '#kernel'
import { read } from '#reading'
import { openAccounts, openStorage } from '#storage'
import { randomUUIDv7 } from 'node:crypto'
import { createLog, openSignIn, startServer, untilAskedToStop } from './index.ts'

/** A server in a process of its own, to be stopped and killed by tests: `test-serve.ts FOLDER`. Prints where it is. */
const dataFolder = process.argv[2] ?? ''
const clock: Clock = {
  now: () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
  today: () => Temporal.Now.plainDateISO('UTC').toString(),
}
const storage = await openStorage({ dataFolder })
const offices = await storage.offices()
const office = offices.at(-1)?.office ?? randomUUIDv7()
if (offices.length === 0) {
  await storage.addOffice({ office, created: clock.now(), signingKey: generateSigningKey() })
}
const signIn = await openSignIn({ accounts: await openAccounts({ dataFolder }), clock })
const server = await startServer({
  app: await createApp({
    storage,
    clock,
    newIdentifier: () => randomUUIDv7(),
    readDocument,
    read,
    readerVersion: 'test',
    users: signIn.users,
    office,
  }),
  signIn,
  settings: { host: '127.0.0.1', port: 0, webFolder: dataFolder },
  log: createLog({ level: 'silent' }),
  storageAnswers: () => storage.health(),
})
process.send?.({ url: server.url, setupLink: server.setupLink })
await untilAskedToStop(() => process.exit(1))
await server.stop()
await storage.close()
await closeDocumentReaders()
process.disconnect?.()

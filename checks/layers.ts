/**
 * The house: which folder may use which, in the order in which data flows. This table is the design; the test beside
 * it holds the code to it.
 */
export interface Layer {
  /** Folders whose door it may use. */
  readonly uses: readonly string[]
  /** Packages it may use; `node:*` for all that Node.js brings; `any` where it deals with the world outside. */
  readonly packages: readonly string[] | 'any'
  /** A pure folder has no clock, no randomness, no files, no process: they are passed in. */
  readonly pure: boolean
}

const everything = [
  'kernel',
  'records',
  'messages',
  'documents',
  'reading',
  'ledger',
  'duties',
  'texts',
  'reports',
  'exchange',
  'storage',
  'app',
  'http',
  'cli',
]

export const layers: Readonly<Record<string, Layer>> = {
  kernel: { uses: [], packages: ['canonicalize', 'edtf', 'node:crypto'], pure: true },
  records: { uses: ['kernel'], packages: ['zod'], pure: true },
  messages: { uses: ['kernel'], packages: ['@lingui/core', '@lingui/message-utils'], pure: true },
  documents: { uses: ['kernel'], packages: 'any', pure: false },
  reading: { uses: ['kernel', 'records', 'documents'], packages: ['eld'], pure: true },
  ledger: { uses: ['kernel', 'records'], packages: [], pure: true },
  duties: { uses: ['kernel', 'records'], packages: ['zod'], pure: true },
  texts: { uses: ['kernel', 'records', 'reading'], packages: ['@lingui/core', '@lingui/message-utils'], pure: true },
  reports: { uses: ['kernel', 'messages', 'records', 'duties', 'texts'], packages: 'any', pure: false },
  exchange: { uses: ['kernel', 'records', 'ledger'], packages: ['jose'], pure: true },
  storage: { uses: ['kernel', 'records', 'ledger'], packages: 'any', pure: false },
  app: {
    uses: ['kernel', 'records', 'documents', 'reading', 'ledger', 'duties', 'texts', 'reports', 'exchange'],
    packages: ['zod', 'date-holidays', 'node:*'],
    pure: false,
  },
  http: { uses: ['kernel', 'records', 'messages', 'app'], packages: 'any', pure: false },
  web: { uses: ['http', 'records', 'messages'], packages: 'any', pure: false },
  cli: { uses: ['kernel', 'messages', 'app'], packages: 'any', pure: false },
  // The thread in which files are read: documents may not know the reader, so what wires them together does.
  'file-reader.ts': { uses: ['documents', 'app'], packages: [], pure: false },
  'file-reader-thread.ts': { uses: ['documents', 'reading', 'app'], packages: [], pure: false },
  'main.ts': { uses: everything, packages: 'any', pure: false },
  'settings.ts': { uses: ['kernel'], packages: 'any', pure: false },
  'watch-storage.ts': { uses: ['kernel', 'ledger'], packages: [], pure: false },
}

/** Test files may open what they test against; these are the doors that only tests and benchmarks use. */
export const testDoors: readonly string[] = ['ledger/contract']

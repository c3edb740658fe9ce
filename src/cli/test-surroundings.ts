import { readFile, type ReadParts } from '#app'
import { contractLine, read } from '#reading'
import { closeDocumentReaders, readDocument } from '#documents'
import type { Surroundings } from './surroundings.ts'

/** What a command printed. */
export interface Printed {
  output: string
  errors: string
}

/** Surroundings for tests: output is kept, files are really read; there is no office unless the test gives one. */
export function testSurroundings(given: Partial<Surroundings> = {}): { surroundings: Surroundings; printed: Printed } {
  const printed: Printed = { output: '', errors: '' }
  const parts: ReadParts = { readDocument, read }
  const absent = () => Promise.reject(new Error('The test gives none'))
  return {
    printed,
    surroundings: {
      environment: {},
      output: { write: (text) => void (printed.output += text), isTerminal: false },
      errors: { write: (text) => void (printed.errors += text), isTerminal: false },
      openReader: async () => ({
        read: (file) => readFile(parts, file),
        line: contractLine,
        close: closeDocumentReaders,
      }),
      openOffice: absent,
      openUsers: absent,
      backup: absent,
      restore: absent,
      serve: absent,
      ...given,
    },
  }
}

import { readFile } from '#app'
import { contractLine } from '#reading'
import { openFileReader } from '../file-reader.ts'
import type { Surroundings } from './surroundings.ts'

/** What a command printed. */
export interface Printed {
  output: string
  errors: string
}

/** Surroundings for tests: output is kept, files are really read; there is no office unless the test gives one. */
export function testSurroundings(given: Partial<Surroundings> = {}): { surroundings: Surroundings; printed: Printed } {
  const printed: Printed = { output: '', errors: '' }
  const reader = openFileReader()
  const absent = () => Promise.reject(new Error('The test gives none'))
  return {
    printed,
    surroundings: {
      environment: {},
      output: { write: (text) => void (printed.output += text), isTerminal: false },
      errors: { write: (text) => void (printed.errors += text), isTerminal: false },
      clock: { now: () => '2026-01-15T09:00:00.000Z', today: () => '2026-01-15' },
      openReader: async () => ({
        read: (file, options) => readFile(reader, file, options),
        line: contractLine,
        close: reader.close,
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

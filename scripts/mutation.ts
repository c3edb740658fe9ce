import { Stryker } from '@stryker-mutator/core'

/**
 * Mutation testing of the engine and the kernel: small faults are put into the code one at a time, and the tests have to
 * notice each. `npm run mutation -- 'src/duties/rules/turn.ts' …` tries some files only; all of them take hours.
 *
 * The properties are left out: they run for seconds, and a fault that only they notice lacks a case that a person can
 * read. So the score is a lower bound.
 */
const tests = ['src/kernel/*.test.ts', 'src/duties/!(properties*).test.ts', 'src/duties/*/**/*.test.ts']
const words = [
  '--test',
  '--test-isolation=none',
  '--test-reporter=./scripts/first-failure.ts',
  ...tests.map((pattern) => `'${pattern}'`),
]
const files = process.argv.slice(2)

await new Stryker({
  commandRunner: { command: [process.execPath, ...words].join(' ') },
  ...(files.length === 0 ? {} : { mutate: files }),
}).runMutationTest()

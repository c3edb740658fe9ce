import { node, runSteps } from './run-steps.ts'

const chosen = process.argv.slice(2)

/** All tests, the browser's included; or those of the files that were named. */
runSteps([
  { name: 'building the browser application', command: [...node, 'scripts/build-web.ts'] },
  {
    name: 'tests (each file in a process of its own; a few minutes)',
    command: [...node, '--test', ...(chosen.length > 0 ? chosen : ['src/**/*.test.ts'])],
  },
])

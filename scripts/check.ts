import { node, runSteps, tool } from './run-steps.ts'

/** What a change must pass besides the tests: types, lint, format, dead code, layers and style. */
runSteps([
  { name: 'types', command: [tool('tsc'), '-p', '.'] },
  { name: 'lint', command: [tool('oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'format', command: [tool('oxfmt'), '--check'] },
  { name: 'dead code', command: [tool('knip')] },
  { name: 'layers and style', command: [...node, '--test', 'checks/**/*.test.ts'] },
])

import type { Step } from './finder.ts'
import { nothingFound, type Findings } from './findings.ts'
import { english } from './languages/english/index.ts'
import { pageOf } from './passages/passages.ts'

/** For tests: what the given steps find in an English text. */
export function findingsIn(text: string, ...steps: readonly Step[]): Findings {
  const { page, warnings } = pageOf({ text, mediaType: 'text/plain', blocks: [], cautions: [] }, english)
  let findings: Findings = { ...nothingFound, warnings }
  for (const step of steps) findings = { ...findings, ...step(page, findings) }
  return findings
}

import { existsSync, writeFileSync } from 'node:fs'
import { judge, isSafe } from '../checks/judge-expression.ts'
import { digestOf, judgedBefore, judgedFile, judgeVersion } from '../checks/judged-expressions.ts'
import { allExpressions, keyOf } from '../checks/regular-expressions.ts'

/**
 * Judges the regular expressions that are new or changed and writes `checks/judged-expressions.json`: a few seconds
 * for each. With `--all` every one is judged anew. Those that are not safe are named and not written down.
 */
const known = process.argv.includes('--all') || !existsSync(judgedFile) ? {} : judgedBefore().verdicts
const { expressions } = await allExpressions()
const digests = new Set(expressions.map(digestOf))
// What is known is written from the beginning: whoever ends the script loses nothing.
const verdicts = new Map(Object.entries(known).filter(([key, verdict]) => digests.has(key) && isSafe(verdict)))
const waiting = expressions.filter((expression) => !verdicts.has(digestOf(expression)))
let faults = 0

async function judgeWaiting(): Promise<void> {
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const key = digestOf(next)
    const verdict = await judge(next)
    if (isSafe(verdict)) verdicts.set(key, verdict)
    else {
      faults += 1
      console.error(`✖ ${next.place}: ${keyOf(next)}\n  ${verdict}`)
    }
    if (verdicts.size % 25 === 0) write()
  }
}

function write(): void {
  const sorted = [...verdicts].toSorted(([one], [other]) => (one < other ? -1 : 1))
  writeFileSync(
    judgedFile,
    `${JSON.stringify({ judge: judgeVersion, verdicts: Object.fromEntries(sorted) }, null, 2)}\n`,
  )
}

await Promise.all([judgeWaiting(), judgeWaiting()])
write()
console.error(`${verdicts.size} regular expressions are safe, ${faults} are not`)
process.exit(faults > 0 ? 1 : 0)

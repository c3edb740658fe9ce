import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keyOf, type Expression } from './regular-expressions.ts'
import { root } from './source-files.ts'

/** What was judged before, so that a check takes seconds and not an hour. Made by `scripts/judge-expressions.ts`. */
export interface Judged {
  readonly judge: string
  readonly verdicts: Readonly<Record<string, string>>
}

/** What a verdict is kept under: one letter changed, and the expression is judged anew. */
export const digestOf = (expression: Pick<Expression, 'source' | 'flags'>): string =>
  createHash('sha256').update(keyOf(expression)).digest('hex').slice(0, 16)

export const judgedFile = join(root, 'checks/judged-expressions.json')

/** A verdict holds for the version of the judge that gave it. */
export const judgeVersion = `recheck ${(JSON.parse(readFileSync(join(root, 'node_modules/recheck/package.json'), 'utf8')) as { version: string }).version}`

export function judgedBefore(): Judged {
  const judged = JSON.parse(readFileSync(judgedFile, 'utf8')) as Judged
  return judged.judge === judgeVersion ? judged : { judge: judgeVersion, verdicts: {} }
}

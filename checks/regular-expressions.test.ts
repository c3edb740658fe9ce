import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isSafe, judge, withNamesOnce } from './judge-expression.ts'
import { slowTextFor } from './measure-expression.ts'
import { digestOf, judgedBefore } from './judged-expressions.ts'
import { allExpressions, keyOf, literalsOf } from './regular-expressions.ts'

const { expressions, unseen } = await allExpressions()
const { verdicts } = judgedBefore()
const remedy = 'mend it, or run `node bin/run.js scripts/judge-expressions.ts` and commit what it writes'
const judged = async (expression: RegExp): Promise<string> => judge({ ...expressionOf(expression), place: 'here' })
const expressionOf = ({ source, flags }: RegExp): { source: string; flags: string } => ({ source, flags })

describe('the regular expressions of the product', () => {
  it('are all found: those that are written down and those that are put together', () => {
    assert.ok(expressions.length > 400)
    assert.ok(expressions.some(({ place }) => place.startsWith('src/web/')))
    assert.deepEqual(unseen, [], 'put it together while a module of the reader loads, or do without')
  })

  it('take no text more time than its length allows', async () => {
    const faults: string[] = []
    for (const expression of expressions) {
      const verdict = verdicts[digestOf(expression)] ?? (await judge(expression))
      if (!isSafe(verdict)) faults.push(`${expression.place}: ${keyOf(expression)}: ${verdict}; ${remedy}`)
    }
    assert.deepEqual(faults, [])
  })

  it('were written down as they are judged: some of them again', async () => {
    const every = Math.max(1, Math.floor(expressions.length / 12))
    const short = expressions.filter(({ source }) => source.length < 80)
    for (const expression of short.filter((_, index) => index % every === 0)) {
      const before = verdicts[digestOf(expression)]
      // A busy machine proves less and attacks instead: safe is what both must say.
      if (before !== undefined) assert.ok(isSafe(await judge(expression)), keyOf(expression))
    }
  })
})

describe('the judge', () => {
  it('refuses what takes exponential or square time', async () => {
    assert.match(await judged(/^(?:a|a)*$/), /^exponential/)
    assert.match(await judged(/\s+$/), /^2nd degree polynomial/)
    assert.match(await judged(/(?:,?\s(?:and|or)|[\s,;])+$/i), /^exponential/)
  })

  it('accepts gaps that are bounded and names that stand in several alternatives', async () => {
    assert.equal(await judged(/\bno [^.]{0,40}\bmore\b/), 'attacked')
    assert.equal(await judged(/(?<day>\d{1,2})[/](?<month>\d{1,2})|(?<month>\d{1,2})-(?<day>\d{1,2})/), 'proved')
    assert.equal(withNamesOnce(String.raw`(?<a>x)\k<a>|(?<a>y)\k<a>`), String.raw`(?<a>x)\k<a>|(?<a2>y)\k<a2>`)
  })

  it('measures what is too big for it on texts of its own words', () => {
    assert.equal(slowTextFor(String.raw`\b(?:will|shall)\b[^.;]{0,60}(?:sign|hold)`, 'gi'), null)
    assert.match(slowTextFor(String.raw`^(?:article)\s+\d{1,3}\s*[.:]?\s*(?<title>.*)$`, 'i') ?? '', /again and again/)
  })

  it('notices an expression that is put together where nobody sees it', () => {
    const text = 'export const find = (word: string) => new RegExp(word).exec(word) ?? /a/'
    const { literals, built } = literalsOf({ path: 'src/a.ts', text, isTest: false })
    assert.deepEqual(built, ['src/a.ts:1'])
    assert.deepEqual(
      literals.map(({ source }) => source),
      ['a'],
    )
  })
})

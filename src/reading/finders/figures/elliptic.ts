import type { Counted } from './counted.ts'
import type { CountLine } from './line.ts'
import type { Numeral } from './numbers.ts'

/** What the number before counted; empty texts at the beginning of a paragraph. */
export interface Previous {
  readonly unit: string
  readonly what: string
  /** What the percentage before was of. */
  readonly whole?: string
}

/** A number whose noun was said before: *300 vouchers by the one **and 150 by** the other*, *each side **appoints three***. */
export function elliptic(line: CountLine, numeral: Numeral, previous: Previous): Counted | null {
  if (previous.unit === '' || previous.unit === '%' || (numeral.spelled && numeral.value === 1)) return null
  return goesOn(line, numeral) || isObject(line, numeral)
    ? { unit: previous.unit, what: previous.what, to: numeral.to }
    : null
}

function goesOn({ words, own, dates }: CountLine, { from, to, spelled }: Numeral): boolean {
  const [next, after] = [words[to + 1]?.key ?? '', words[to + 2]]
  if (!spelled && own.gapVerbs.has(next)) return true
  if (!own.gapLinks.has(next) || !own.and.has(words[from - 1]?.key ?? '') || !after) return false
  const isDated = dates.some(({ start, end }) => start < after.end && end > after.start)
  return !isDated && (own.articles.has(after.key) || after.shape === 'capital' || after.shape === 'upper')
}

/** The last word of a sentence, behind a verb or a preposition. */
function isObject({ words, own }: CountLine, { from, to, spelled }: Numeral): boolean {
  const before = words[from - 1]
  const end = words[to + 1]
  if (!spelled || (end && !/^[.;]$/.test(end.key)) || before?.shape !== 'lower') return false
  return own.gapLinks.has(before.key) || own.gapTakers.test(before.key)
}

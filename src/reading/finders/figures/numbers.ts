import type { FigureWords } from '../../languages/figure-words.ts'
import type { Word } from '../../words.ts'

/** A number among the words of a passage; indexes of words, inclusive. */
export interface Numeral {
  readonly from: number
  readonly to: number
  readonly value: number
  /** Written in words and not in digits. */
  readonly spelled: boolean
  readonly percent: boolean
  /** The unit of a number that is one word with it: *eight-member*. */
  readonly compound?: string
  /** *30th*: a place in a series. */
  readonly ordinal: boolean
}

const mostParts = 6

/** The number that begins at a word, with its scale and its sign of percent. */
export function numeralAt(words: readonly Word[], index: number, text: string, own: FigureWords): Numeral | null {
  const word = words[index]
  if (!word) return null
  const grouped = word.shape === 'number' ? groupedAt(words, index, text) : index
  if (grouped > index)
    return withScale(
      words,
      index,
      grouped,
      Number(text.slice(word.start, words[grouped]?.end).replace(/\s/g, '')),
      false,
      own,
    )
  if (word.shape === 'number')
    return withScale(words, index, index, digitsValue(text.slice(word.start, word.end)), false, own)
  const spelled = own.numbers.get(word.key)
  if (spelled === undefined) return compoundAt(word, index, own)
  return withScale(words, index, index, spelled, true, own)
}

/** *4 870 activists*, *1 200 000*: groups of three digits with one blank between; the index of the last. */
function groupedAt(words: readonly Word[], index: number, text: string): number {
  const read = ({ start, end }: Word): string => text.slice(start, end)
  const first = words[index]
  if (!first || !/^[1-9]\d{0,2}$/.test(read(first))) return index
  let last = index
  for (;;) {
    const [before, next] = [words[last], words[last + 1]]
    const isGroup =
      before && next && next.start === before.end + 1 && /^\s\d{3}$/.test(text.slice(before.end, next.end))
    if (!isGroup) return last
    last++
  }
}

function compoundAt({ key }: Word, index: number, own: FigureWords): Numeral | null {
  const at = key.indexOf('-')
  const [value, compound] = at < 0 ? [] : [own.numbers.get(key.slice(0, at)), own.compounds.get(key.slice(at + 1))]
  if (value === undefined || compound === undefined) return null
  return { from: index, to: index, value, compound, spelled: true, percent: false, ordinal: false }
}

function digitsValue(digits: string): number {
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)
    ? Number(digits.replaceAll(',', ''))
    : Number(digits.replace(',', '.'))
}

function withScale(
  words: readonly Word[],
  from: number,
  first: number,
  start: number,
  spelled: boolean,
  own: FigureWords,
): Numeral | null {
  if (!Number.isFinite(start)) return null
  let [to, value] = [first, start]
  for (let part = 0; part < mostParts; part++) {
    const next = words[to + 1]
    const scale = next && own.scales.get(next.key)
    if (scale !== undefined) {
      value *= scale
      to++
    } else if (spelled && value >= 100 && value % 100 === 0) {
      const skip = own.numbers.has(next?.key ?? '') ? 1 : own.and.has(next?.key ?? '') ? 2 : 0
      const more = skip === 0 ? undefined : own.numbers.get(words[to + skip]?.key ?? '')
      if (more === undefined) break
      value += more
      to += skip
    } else break
  }
  const percentAt = own.percent.has(words[to + 1]?.key ?? '')
    ? 1
    : own.percent.has(`${words[to + 1]?.key}${words[to + 2]?.key}`)
      ? 2
      : 0
  const after = words[to + 1]
  return {
    from,
    to: to + percentAt,
    // 1.174 × 1,000,000 is not a whole number in floating point.
    value: Number(value.toPrecision(12)),
    spelled,
    percent: percentAt > 0,
    ordinal:
      !spelled &&
      after !== undefined &&
      after.shape === 'lower' &&
      after.start === words[to]?.end &&
      after.key.length === 2,
  }
}

/** Ways to write the number of a list item, by their names in ECMA-376-1, 17.18.59. All others count in figures. */
const counters: ReadonlyMap<string, (count: number) => string> = new Map(
  Object.entries<(count: number) => string>({
    lowerLetter: (count) => letters(count),
    upperLetter: (count) => letters(count).toUpperCase(),
    lowerRoman: (count) => roman(count).toLowerCase(),
    upperRoman: (count) => roman(count),
    decimalZero: (count) => String(count).padStart(2, '0'),
    ganada: (count) => Array.from('가나다라마바사아자차카타파하')[count - 1] ?? String(count),
    chineseCounting: (count) => chinese(count),
    chineseCountingThousand: (count) => chinese(count),
    ideographDigital: (count) => chinese(count),
    decimalEnclosedCircle: (count) => (count <= 20 ? String.fromCodePoint(0x2460 + count - 1) : String(count)),
  }),
)

export const countAs = (format: string, count: number): string =>
  count < 1 ? String(count) : (counters.get(format) ?? String)(count)

/** a … z, then aa, bb, as Word counts. */
function letters(count: number): string {
  const letter = String.fromCodePoint(0x61 + ((count - 1) % 26))
  return letter.repeat(Math.min(10, Math.ceil(count / 26)))
}

const romanSteps: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(count: number): string {
  if (count >= 4000) return String(count)
  let left = count
  let written = ''
  for (const [value, letters] of romanSteps) {
    written += letters.repeat(Math.floor(left / value))
    left %= value
  }
  return written
}

const chineseDigits = Array.from('〇一二三四五六七八九')

function chinese(count: number): string {
  if (count >= 100) return String(count)
  const [tens, ones] = [Math.floor(count / 10), count % 10]
  const lead = tens === 0 ? '' : tens === 1 ? '十' : `${chineseDigits[tens]}十`
  return lead + (ones === 0 ? '' : (chineseDigits[ones] ?? ''))
}

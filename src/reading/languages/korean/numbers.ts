const ones: Readonly<Record<string, number>> = {
  한: 1,
  하나: 1,
  두: 2,
  둘: 2,
  세: 3,
  석: 3,
  서: 3,
  셋: 3,
  네: 4,
  넉: 4,
  너: 4,
  넷: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
}
const tens: Readonly<Record<string, number>> = {
  열: 10,
  스무: 20,
  스물: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
  일흔: 70,
  여든: 80,
  아흔: 90,
}
const scales: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1000, 만: 1e4, 억: 1e8, 조: 1e12 }

/** Numbers in the words of the language up to 99: *스물한*, *열네*. */
export const native = String.raw`(?:${Object.keys(tens).join('|')})?(?:${Object.keys(ones).join('|')})|${Object.keys(tens).join('|')}`

/** What a number is worth, in figures with 만 and 억 or in words; undefined where it is none. */
export function numberFrom(printed: string): number | undefined {
  return /^\d/.test(printed) ? scaled(printed) : (ones[printed] ?? nativeValue(printed))
}

function nativeValue(word: string): number | undefined {
  const ten = Object.keys(tens).find((begin) => word.startsWith(begin))
  if (ten === undefined) return undefined
  const rest = word.slice(ten.length)
  const one = rest === '' ? 0 : ones[rest]
  return one === undefined ? undefined : (tens[ten] ?? 0) + one
}

/** `4억 2,000만`, `3천500만`, `340여`: what stands before 만, 억 and 조 is taken together. */
function scaled(printed: string): number | undefined {
  let [value, section] = [0, 0]
  for (const [, figures = '', small = '', great = ''] of printed.matchAll(parts)) {
    section += Array.from(small).reduce(
      (product, sign) => product * (scales[sign] ?? 1),
      Number(figures.replaceAll(',', '')),
    )
    if (great === '') continue
    value += section * (scales[great] ?? 1)
    section = 0
  }
  const sum = value + section
  return Number.isFinite(sum) ? Number(sum.toPrecision(12)) : undefined
}
const parts = /(\d[\d,]{0,20}(?:\.\d{1,9})?)\s?([십백천]?)([만억조]?)/g

/** All numbers in words with what they are worth. */
export const nativeNumbers: Readonly<Record<string, number>> = Object.fromEntries([
  ...Object.entries(ones),
  ...Object.entries(tens).flatMap(([ten, value]) => [
    [ten, value] as const,
    ...Object.entries(ones).map(([one, more]) => [ten + one, value + more] as const),
  ]),
])

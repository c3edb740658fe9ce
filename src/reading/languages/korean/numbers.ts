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

/** `4억 2,000만`, `1만2천`, `340여`: each part times its scale. */
function scaled(printed: string): number | undefined {
  let value = 0
  for (const [, figures = '', scale = ''] of printed.matchAll(/(\d[\d,]*(?:\.\d+)?)\s?([십백천만억조]{0,2})/g)) {
    const part = Number(figures.replaceAll(',', ''))
    value += [...scale].reduce((product, sign) => product * (scales[sign] ?? 1), part)
  }
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : undefined
}

/** All numbers in words with what they are worth. */
export const nativeNumbers: Readonly<Record<string, number>> = Object.fromEntries([
  ...Object.entries(ones),
  ...Object.entries(tens).flatMap(([ten, value]) => [
    [ten, value] as const,
    ...Object.entries(ones).map(([one, more]) => [ten + one, value + more] as const),
  ]),
])

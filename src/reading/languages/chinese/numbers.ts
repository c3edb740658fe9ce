const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const scales: Readonly<Record<string, number>> = { 万: 10_000, 萬: 10_000, 亿: 100_000_000, 億: 100_000_000 }
/** The first year of the calendar of the Republic of China is 1912. */
const beforeRepublic = 1911

/**
 * The number that Chinese or Arabic numerals print: 二十五, 一万两千, 二〇二四 (digit by digit), 廿三, 1,234, 民國113.
 * `undefined` where it is none.
 */
export function numberIn(printed: string): number | undefined {
  const text = printed.trim()
  const republic = /^民[国國](.{1,8})$/.exec(text)?.[1]
  if (republic !== undefined) {
    const year = numberIn(republic)
    return year === undefined ? undefined : year + beforeRepublic
  }
  const plain = text
    .replace(/[０-９．，]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll(',', '')
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain)
  const spelt = text.replace(/廿/g, '二十').replace(/卅/g, '三十')
  return byDigits(spelt) ?? byUnits(spelt)
}

/** 二〇二四 */
function byDigits(text: string): number | undefined {
  if (text.length < 2) return undefined
  const read = Array.from(text, (sign) => digits[sign])
  return read.every((digit) => digit !== undefined) ? Number(read.join('')) : undefined
}

/** 三千零五十, 十四万 */
function byUnits(text: string): number | undefined {
  let [total, section, digit] = [0, 0, 0]
  let isNumber = false
  for (const sign of text) {
    const [value, unit, scale] = [digits[sign], units[sign], scales[sign]]
    if (value !== undefined) digit = value
    else if (unit !== undefined) {
      section += (digit || 1) * unit
      digit = 0
    } else if (scale !== undefined) {
      total = (total + section + digit || 1) * scale
      section = digit = 0
    } else return undefined
    isNumber = true
  }
  return isNumber ? total + section + digit : undefined
}

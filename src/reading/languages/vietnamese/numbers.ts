const digits: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}
const digit = '(?:hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín)'
const last = '(?: (?:mốt|một|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|tám|chín))?'

/** Numbers in words from two to ninety-nine, as they stand in running text. */
export const numberWords = `(?:${digit} mươi${last}|mười${last}|(?!năm(?! (?:người|cán bộ|lớp|đoàn|doanh nghiệp|suất|chuyên gia|máy|bộ|chiếc|nhà|công nhân|học|khóa|triệu|nghìn|tỷ|phần|xe|căn|đại biểu|công đoàn)))${digit})(?!\\p{L}| mươi)`

/** `1.250` is 1250, `2,5` is two and a half, *mười lăm* is 15. */
export function numberFrom(printed: string): number | undefined {
  if (/^\d/.test(printed)) {
    const number = Number(printed.replaceAll('.', '').replace(',', '.'))
    return Number.isFinite(number) ? number : undefined
  }
  const parts = printed.toLowerCase().split(/\s+/)
  const tens = parts[0] === 'mười' ? 1 : parts[1] === 'mươi' ? digits[parts[0] ?? ''] : undefined
  if (tens === undefined) return parts.length === 1 ? digits[parts[0] ?? ''] : undefined
  const rest = parts.slice(parts[0] === 'mười' ? 1 : 2)
  return tens * 10 + (digits[rest[0] ?? 'không'] ?? 0)
}

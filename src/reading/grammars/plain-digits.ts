const otherDigits = /[\u0ed0-\u0ed9\u0e50-\u0e59\uff10-\uff19\uff05]/g
/** The zero of a script whose digits stand in a row: Lao, Thai, wide. */
const zeros = [0x0ed0, 0x0e50, 0xff10]
const widePercent = '\uff05'

/** The text with 0–9 for the digits of Lao, Thai and wide type, each in its place: every offset stays that of the text. */
export const plainDigits = (text: string): string =>
  text.replace(otherDigits, (sign) => {
    if (sign === widePercent) return '%'
    const code = sign.charCodeAt(0)
    const zero = zeros.find((first) => code >= first && code < first + 10) ?? code
    return String(code - zero)
  })

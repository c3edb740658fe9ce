import { isEdtf } from '#kernel'

/**
 * The day that a machine-readable date names, as EDTF, or undefined where it names none. Reads ISO 8601 and
 * `2022/08/06`. The day is the one written: an hour near midnight does not move it to another time zone.
 */
export function dayOfTimestamp(value: string | null | undefined): string | undefined {
  const found = /^\s*(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2})(?!\d))?)?/.exec(value ?? '')
  if (!found) return undefined
  return validDate(found[1], found[2], found[3])
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The day of a mail header, `Fri, 5 Aug 2022 23:10:00 +0700` (RFC 5322, 3.3), as the sender's clock showed it. */
export function dayOfMailHeader(value: string | undefined): string | undefined {
  const found = /(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})/.exec(value ?? '')
  const month = months.indexOf((found?.[2] ?? '').toLowerCase()) + 1
  return found && month > 0 ? validDate(found[3], String(month), found[1]) : undefined
}

/** The day of a date in PDF metadata, `D:20250318093000+07'00'` (ISO 32000-1, 7.9.4). */
export function dayOfPdfDate(value: string | undefined): string | undefined {
  const found = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(value ?? '')
  return found ? validDate(found[1], found[2], found[3]) : undefined
}

function validDate(...parts: (string | undefined)[]): string | undefined {
  const text = parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
  return isEdtf(text) ? text : undefined
}

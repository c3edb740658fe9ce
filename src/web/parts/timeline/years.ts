/** The stretch of time that a date covers, in years with fractions: `2025-07` is 2025.5 to 2025.58. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The stretch of an EDTF date or interval; null where no year is known. Open ends reach to `open`. */
export function stretchOf(edtf: string, open: number): Stretch | null {
  const [first = '', last] = edtf.replace(/[?~%]/g, '').split('/')
  if (last === undefined) return single(first)
  const [start, end] = [single(first), single(last)]
  if (!start && !end) return null
  return { from: start?.from ?? end?.from ?? open, to: end?.to ?? Math.max(open, start?.to ?? open) }
}

function single(text: string): Stretch | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text)
  if (!match) return null
  const year = Number(match[1])
  if (match[2] === undefined) return { from: year, to: year + 1 }
  const month = (Number(match[2]) - 1) / 12
  if (match[3] === undefined) return { from: year + month, to: year + month + 1 / 12 }
  const day = (Number(match[3]) - 1) / 372
  return { from: year + month + day, to: year + month + day + 1 / 366 }
}

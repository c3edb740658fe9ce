/** Marks that belong to the letter before them, and second halves of a character. */
const clings = /^[\p{M}\udc00-\udfff]/u
const letterAndMarks = 40

/**
 * Where a stretch that begins at `from` and may not go beyond `limit` is best cut: behind the last sentence of its
 * second half, else at the last blank there, else between two letters. Always behind `from`.
 */
export function cutBefore(text: string, from: number, limit: number): number {
  const middle = from + Math.ceil((limit - from) / 2)
  let blank = -1
  for (let at = limit; at > middle; at--) {
    if (text[at] !== ' ') continue
    if (blank < 0) blank = at
    if (/[.!?。！？]/.test(text[at - 1] ?? '')) return at
  }
  if (blank >= 0) return blank
  for (let at = limit; at > limit - letterAndMarks && at > from; at--) if (!clings.test(text[at] ?? '')) return at
  return limit
}

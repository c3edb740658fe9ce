const shortest = 5
const mostEdits = 2

/** Two spellings of one word of a name: they begin alike and at most two letters were changed, added or left out. */
export function nearlySame(one: string, other: string): boolean {
  if (one === other || one[0] !== other[0]) return false
  if (Math.min(one.length, other.length) < shortest || Math.max(one.length, other.length) > 40) return false
  if (Math.abs(one.length - other.length) > mostEdits) return false
  return edits(one, other) <= mostEdits
}

/** Levenshtein distance by the usual table of two rows; words are at most 40 letters. */
function edits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let line = 1; line <= one.length; line++) {
    const next = [line]
    for (let column = 1; column <= other.length; column++) {
      const changed = (row[column - 1] ?? 0) + (one[line - 1] === other[column - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

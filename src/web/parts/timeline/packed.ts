/** For each piece, in order, the first row in which it does not touch an earlier one. */
export function packed(pieces: readonly { from: number; to: number }[]): number[] {
  const ends: number[] = []
  return pieces.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from)
    const row = free < 0 ? ends.length : free
    ends[row] = to
    return row
  })
}

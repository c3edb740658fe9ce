import type { Passage } from '../../page.ts'

/** Where two parties sign side by side, the whole left column before the right one. */
export function byColumns<Line extends { readonly passage: Passage }>(lines: readonly Line[]): readonly Line[] {
  const columns: Line[][] = []
  let [paragraph, column] = [-1, 0]
  for (const line of lines) {
    column = line.passage.paragraph === paragraph ? column + 1 : 0
    paragraph = line.passage.paragraph
    const present = columns[column]
    if (present) present.push(line)
    else columns[column] = [line]
  }
  return columns.flat()
}

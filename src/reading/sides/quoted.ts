import { matchesOf } from '../matches.ts'

const marks = /[“”"]/g

/** Whether a place of a passage stands between quotation marks, of which the first or the last may stand in another sentence. */
export function isQuoted(at: number, quote: string): boolean {
  const all = matchesOf(marks, quote)
  const [first] = all
  const before = all.filter(({ index }) => index < at).length
  return first !== undefined && before % 2 === (closes(first, quote) ? 0 : 1)
}

function closes({ 0: mark, index }: RegExpExecArray, quote: string): boolean {
  return mark === '”' || (mark === '"' && index > 0 && !/[\s(,]/.test(quote[index - 1] ?? ''))
}

import { matchesOf } from '../../matches.ts'
import type { CommitmentWords } from '../../languages/commitment-words.ts'

/** What somebody is to do, as a stretch of the text. */
export interface Act {
  readonly start: number
  readonly end: number
}

/** From so many acts on, the list of a report is a programme of single undertakings. */
const fewestInReport = 4
const longestAct = 300
const longestTail = 16

/**
 * Cuts what a clause promises into its acts. In a text that binds every act is an undertaking; a report that names
 * two or three verbs for one promise means one, a long list of them is a programme.
 */
export function actsOf(
  text: string,
  { start, end }: Act,
  binding: boolean,
  words: CommitmentWords,
  dates: readonly Act[] = [],
  byPoint = true,
): Act[] {
  const content = text.slice(start, end)
  const marks = matchesOf(enumerator, content)
  if (marks.length > 1) return enumerated(content, start, marks)
  const [stop] = byPoint && words.pointStop ? matchesOf(words.pointStop, content) : []
  if (stop) {
    const at = start + stop.index
    const next = { start: at + stop[0].length, end }
    return [...actsOf(text, { start, end: at }, binding, words, dates), ...actsOf(text, next, binding, words, dates)]
  }
  const cuts = matchesOf(words.nextAct, content).map(({ index, 0: match }) => ({
    from: index,
    to: index + match.length,
  }))
  const acts: Act[] = []
  let from = 0
  for (const cut of [...cuts, { from: content.length, to: content.length }]) {
    const act = content.slice(from, cut.from)
    const isShared = words.bareAct?.test(act) === true
    const isOfOthers = words.causative?.test(act) === true && content[cut.from] === ','
    if (cut.from < content.length && (isShared || isOfOthers)) continue
    acts.push({ start: start + from, end: start + cut.from })
    from = cut.to
  }
  const told = acts.filter((act) => saysSomething(text, act, words))
  if (binding || told.length >= fewestInReport) return told
  return joinedUnlessMeasured(text, told, words, dates)
}

function saysSomething(text: string, act: Act, words: CommitmentWords): boolean {
  const { start, end } = whatOf(text, act, words)
  return end > start
}

/** “(1) …; (2) …; (3) …”: whoever counts his points means each of them. */
function enumerated(content: string, start: number, marks: readonly RegExpExecArray[]): Act[] {
  return marks.map(({ index, 0: mark }, position) => ({
    start: start + index + mark.length,
    end: start + (marks[position + 1]?.index ?? content.length),
  }))
}
const enumerator = /(?:^|[\s:;,])\(?(?:\d|[a-fđ]|i{1,3}|iv|v)\)\s|[△▲①-⑳]/giu

/** In a report an act stands for itself only where it has its own amount or its own rhythm, and the first has too. */
function joinedUnlessMeasured(
  text: string,
  acts: readonly Act[],
  words: CommitmentWords,
  dates: readonly Act[],
): Act[] {
  const isMarked = (before: Act, act: Act): boolean =>
    matchesOf(words.markedAct, text.slice(before.end, act.end)).some(({ index }) => index === 0)
  const isMeasured = ({ start, end }: Act): boolean => {
    const quote = text.slice(start, end)
    return (
      dates.some((date) => date.start >= start && date.end <= end) ||
      words.recurrences.some(({ value, pattern }) => value !== 'regular' && pattern.test(quote)) ||
      countsSomething(quote, words)
    )
  }
  const joined: Act[] = []
  for (const act of acts) {
    const before = joined.at(-1)
    const told =
      before && (isMarked(before, act) ? isMeasured(before) || isMeasured(act) : isMeasured(before) && isMeasured(act))
    const apart = before && isLong(before, words) && isLong(act, words)
    if (before && !told && !apart) joined[joined.length - 1] = { start: before.start, end: act.end }
    else joined.push(act)
  }
  return joined
}

const isLong = ({ start, end }: Act, { lettersOfAct }: CommitmentWords): boolean =>
  lettersOfAct !== undefined && end - start >= lettersOfAct

const countsSomething = (quote: string, { quantities }: CommitmentWords): boolean =>
  matchesOf(quantities.expression, quote).some(({ groups }) => !quantities.notUnits.test(groups?.['unit'] ?? ''))

/** The act in a few words of the text: without what leads to it and without the stop. */
export function whatOf(text: string, { start, end }: Act, words: CommitmentWords): { start: number; end: number } {
  const lead = words.lead.exec(text.slice(start, end))?.[0].length ?? 0
  const tail = words.tail.exec(text.slice(Math.max(start + lead, end - longestTail), end))?.[0].length ?? 0
  let [from, to] = [start + lead, end - tail]
  while (from < to && /[\s,;:]/.test(text[from] ?? '')) from++
  if (to - from > longestAct) to = Math.max(text.lastIndexOf(' ', from + longestAct), from + 1)
  while (to > from && /[\s.,;:"”]/.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}

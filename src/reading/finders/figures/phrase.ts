import { isName } from '../../words.ts'
import type { CountLine } from './line.ts'

const longestPhrase = 6
const mostComplements = 3
const longestSubject = 6

/** The last word of the phrase after a number: *617 **Lao trade union officials** have …*. */
export function phraseEnd(line: CountLine, to: number): number {
  const { words } = line
  let end = to
  while (end - to < longestPhrase && continuesPhrase(line, end, to)) end++
  while (end > to && words[end]?.shape === 'mark') end--
  return end
}

/** A number, a small word or a sign ends the phrase, and so does a word in the singular or a verb after a plural. */
function continuesPhrase(line: CountLine, end: number, to: number): boolean {
  const { words, own } = line
  const next = words[end + 1]
  if (!next || next.shape === 'number' || own.numbers.has(next.key)) return false
  if (isName(next)) return true
  if (own.phraseEnds.has(next.key)) return false
  // *1,560 **“Stations** for Outdoor Workers”*
  if (next.shape === 'mark')
    return end > to ? /^['’&]$/.test(next.key) : /^["“«]$/.test(next.key) && isName(words[end + 2])
  if (end === to) return true
  if (isParticiple(line, end + 1)) return false
  return !own.countedVerbs.has(next.key) && (!isPlural(line, end, end) || isPlural(line, end + 1, end + 1))
}

/** *a workshop **convened by** …*, *people **employed in** …* */
function isParticiple({ words, own }: CountLine, index: number): boolean {
  const word = words[index]
  return (
    word?.shape === 'lower' && own.verbEnding.test(word.key) && own.participleLinks.has(words[index + 1]?.key ?? '')
  )
}

/** A spelled number needs a noun in the plural: *five deputies*, not *five more* or *one another*. */
export function isPlural({ words, own }: CountLine, from: number, to: number): boolean {
  return words.slice(from, to + 1).some(({ key }) => own.plural.test(key))
}

/** A phrase with what it is of, for or by: *tons **of rice***, *people **employed by enterprises of the group***. */
export function described(line: CountLine, from: number, end: number): string {
  const { words, own } = line
  let last = end
  for (let count = 0; count < mostComplements && last >= from; count++) {
    const link = isParticiple(line, last + 1) ? last + 2 : last + 1
    if (link === last + 1 && !own.complementLinks.has(words[link]?.key ?? '')) break
    const next = objectEnd(line, link + 1)
    if (next === null) break
    last = next
  }
  return last >= from && words[last + 1]?.key === ':' ? withList(line, from, last) : textOf(line, from, last)
}

/** *three models**: boarding houses, union points, …***: what is counted is listed behind it. */
function withList({ page, words, passage }: CountLine, from: number, last: number): string {
  const [start, end] = [words[from]?.start ?? passage.start, words[last]?.end ?? passage.end]
  const told = page.text.slice(start, Math.min(passage.end, end + longestList))
  const cut = end + longestList < passage.end ? told.lastIndexOf(',') : told.length
  return (cut > end - start ? told.slice(0, cut) : told.slice(0, end - start)).replace(/\s+/g, ' ').replace(/[.:]$/, '')
}
const longestList = 90

/** The last word of the noun phrase that begins at a word, or null where none does, or only a date. */
export function objectEnd(line: CountLine, from: number): number | null {
  const { words, dates } = line
  const first = objectStart(line, from)
  const start = words[first]?.start
  if (start === undefined || dates.some((date) => date.start <= start && start < date.end)) return null
  const end = phraseEnd(line, first - 1)
  return end >= first ? end : null
}

/** The first word behind the articles. */
export function objectStart({ words, own }: CountLine, from: number): number {
  let first = from
  while (own.articles.has(words[first]?.key ?? '')) first++
  return first
}

/** ***The unionisation rate** stood at …*: what the clause before a number speaks of, or an empty text. */
export function subjectBefore(line: CountLine, index: number): string {
  const { words, own } = line
  let from = index
  while (from > 0 && words[from - 1]?.shape !== 'mark' && !own.and.has(words[from - 1]?.key ?? '')) from--
  if (own.them.has(words[from]?.key ?? '') && words[from - 1]?.key === ',') return nounBefore(line, from - 1)
  const first = objectStart(line, from)
  const verb = words.findIndex(
    ({ key, shape }, at) =>
      at > first && at < index && shape === 'lower' && (own.countedVerbs.has(key) || own.subjectVerbs.has(key)),
  )
  return verb < 0 || verb - first > longestSubject ? '' : textOf(line, first, verb - 1)
}

/** *those of the group **employ** about 27,000 people*: `employed by those of the group`; empty for other verbs. */
export function byWhom(line: CountLine, index: number): string {
  const { words, own } = line
  let verb = index - 1
  while (own.approximate.has(words[verb]?.key ?? '')) verb--
  const done = own.doneBy.get(words[verb]?.key ?? '')
  if (done === undefined) return ''
  let first = verb
  while (verb - first < longestAgent && words[first - 1] && !beginsClause(line, first - 1)) first--
  while (own.phraseEnds.has(words[first]?.key ?? '') && !own.pointing.has(words[first]?.key ?? '')) first++
  let last = verb - 1
  while (own.approximate.has(words[last]?.key ?? '') || own.auxiliaries.has(words[last]?.key ?? '')) last--
  const agent = textOf(line, first, last)
  return agent === '' ? '' : ` ${done} ${agent}`
}
const longestAgent = 8

function beginsClause({ words, own }: CountLine, index: number): boolean {
  const word = words[index]
  return word === undefined || word.shape === 'mark' || word.shape === 'number' || own.clauseLinks.has(word.key)
}

/** ***the cooperation**, which had lasted …* */
function nounBefore({ words, own, ...line }: CountLine, mark: number): string {
  let first = mark
  while (words[first - 1]?.shape === 'lower' && !own.phraseEnds.has(words[first - 1]?.key ?? '')) first--
  return textOf({ words, own, ...line }, first, mark - 1)
}

export function textOf({ page, words }: CountLine, from: number, to: number): string {
  return to < from || words[from]?.shape === 'mark'
    ? ''
    : page.text.slice(words[from]?.start ?? 0, words[to]?.end ?? 0).replace(/\s+/g, ' ')
}

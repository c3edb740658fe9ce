import { fold } from '#kernel'
import type { Warning } from '../../proposal.ts'
import { isName } from '../../words.ts'
import { shortForms, twoSpellings, type Person } from './join.ts'
import { mentionOf, runAt, textOf, type NameLine, type Run } from './line.ts'
import { SpellingIndex } from './spelling.ts'

/**
 * Finds where people are named again: by the full name, by one word of it (*Khang*, *Mr Wang*), or by a name that is
 * spelled a little differently, of which a warning tells.
 */
export function findLaterMentions(lines: readonly NameLine[], people: readonly Person[]): Warning[] {
  const index = indexOf(people)
  const warnings: Warning[] = []
  for (const line of lines) {
    for (let at = 0; at < line.words.length; at++) {
      const run = isName(line.words[at]) ? runAt(line, at) : null
      if (!run) continue
      const warning = note(line, run, index)
      if (warning) warnings.push(warning)
      at = run.to
    }
  }
  return warnings
}

interface Index {
  readonly byForm: ReadonlyMap<string, Person>
  readonly byShort: ReadonlyMap<string, Person | null>
  readonly spellings: SpellingIndex<Person>
  readonly known: ReadonlySet<number>
  /** Beginnings of all words of all names: a run with none of them is nobody's. */
  readonly beginnings: ReadonlySet<string>
}

const lettersCompared = 2

function indexOf(people: readonly Person[]): Index {
  const byForm = new Map<string, Person>()
  const spellings = new SpellingIndex<Person>()
  const known = new Set<number>()
  const beginnings = new Set<string>()
  for (const person of people) {
    for (const { mention } of person.candidates) known.add(mention.start)
    for (const [form, { words }] of person.forms) {
      byForm.set(form, person)
      for (const word of words) beginnings.add(word.slice(0, lettersCompared)).add(word.slice(0, 1))
      spellings.add(words, person)
    }
  }
  return { byForm, byShort: shortForms(people), spellings, known, beginnings }
}

function note(line: NameLine, run: Run, index: Index): Warning | null {
  if (!index.beginnings.has((line.words[run.from]?.key ?? '').slice(0, lettersCompared))) return null
  if (index.known.has(line.words[run.from]?.start ?? -1)) return null
  const text = textOf(line, run.from, run.to)
  const folded = fold(text)
  const person = index.byForm.get(folded) ?? index.byShort.get(folded)
  const other = person ?? (run.size > 1 ? index.spellings.find(folded.split(' ')) : undefined)
  if (!other) return null
  const mention = mentionOf(line, run)
  other.later.push(mention)
  if (!other.forms.has(folded) && !other.shortForms.has(folded)) other.shortForms.set(folded, text)
  return person ? null : twoSpellings(mention, other)
}

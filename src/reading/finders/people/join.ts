import { fold } from '#kernel'
import { leftOut } from '../../explain/trace.ts'
import type { Findings, FoundPerson, Mention } from '../../findings.ts'
import type { Page } from '../../page.ts'
import type { Warning } from '../../proposal.ts'
import type { NamedPerson } from './named-person.ts'
import { SpellingIndex } from './spelling.ts'

/** One person under all forms of the name. */
export interface Person {
  readonly candidates: NamedPerson[]
  /** Folded words of each form of the name. */
  readonly forms: Map<string, { readonly words: readonly string[]; readonly text: string }>
  readonly later: Mention[]
  /** Shorter forms seen later, by their folded text. */
  readonly shortForms: Map<string, string>
}

/** Joins candidates under one name, and names of which one is the other cut short. */
export function joinPeople(candidates: readonly NamedPerson[], page: Page): { people: Person[]; warnings: Warning[] } {
  const byName = new Map<string, Person>()
  for (const candidate of candidates) {
    const key = keyOf(candidate.name)
    const person = byName.get(key) ?? newPerson()
    byName.set(key, person)
    add(person, candidate, key)
  }
  const people = [...byName.values()]
  const byShort = shortForms(people)
  const spellings = new SpellingIndex<Person>()
  const warnings: Warning[] = []
  const kept = people.filter((person) => {
    const [form] = person.forms.values()
    const words = form?.words ?? []
    const shortOf = byShort.get(words.join(' '))
    // A single word that several people share says of nobody who is meant.
    if (shortOf === null && words.length === 1) {
      for (const { mention } of person.candidates) leftOut(page, 'people: several have this name', mention)
      return false
    }
    const target = shortOf ?? spellings.find(words)
    if (!target || target === person) {
      spellings.add(words, person)
      return true
    }
    if (!shortOf && person.candidates[0]) warnings.push(twoSpellings(person.candidates[0].mention, target))
    for (const candidate of person.candidates) add(target, candidate, fold(candidate.name))
    return false
  })
  return { people: kept, warnings }
}

/** *국 윤 재*, *王 明*: letters set apart for the look of it make the same name. */
function keyOf(name: string): string {
  const words = fold(name).split(' ')
  return words.join(words.every((word) => /^[\p{Script=Hangul}\p{Script=Han}]$/u.test(word)) ? '' : ' ')
}

/** Tells that a name stands in the text in another spelling, too. */
export function twoSpellings({ start, end, quote }: Mention, { candidates }: Person): Warning {
  return { code: 'two-spellings', citation: { start, end, quote }, details: { other: candidates[0]?.name ?? '' } }
}

const newPerson = (): Person => ({ candidates: [], forms: new Map(), later: [], shortForms: new Map() })

function add(person: Person, candidate: NamedPerson, key: string): void {
  person.candidates.push(candidate)
  if (!person.forms.has(key)) person.forms.set(key, { words: key.split(partsOfName), text: candidate.name })
}

const partsOfName = /[ ·・•‧．]/

/** *Khang*, *Mr Wang*, *O. Vasnetsov*; *Mateo Aguilar* for *Mateo Aguilar de Soto*, *Pham Khoi* for *Pham Huy Khoi*, where only one fits. */
export function shortForms(people: readonly Person[]): Map<string, Person | null> {
  const found = new Map<string, Person | null>()
  for (const person of people) {
    for (const { words } of person.forms.values()) {
      if (words.length < 2) continue
      const shorter = new Set([words[0] ?? '', words.at(-1) ?? ''])
      if (words.length > 2) shorter.add(`${words[0]} ${words.at(-1)}`)
      for (let length = 2; length < words.length; length++) {
        shorter.add(words.slice(0, length).join(' '))
        shorter.add(words.slice(-length).join(' '))
      }
      // *O. Vasnetsov*, *J. O. Wafula*: all names but the last as initials, or only the first.
      const initials = words.slice(0, -1).map((word) => word.slice(0, 1))
      shorter.add([...initials, words.at(-1)].join(' ')).add([initials[0], words.at(-1)].join(' '))
      shorter.delete(words.join(' '))
      for (const form of shorter) found.set(form, found.has(form) && found.get(form) !== person ? null : person)
    }
  }
  return found
}

/** The person as proposed: the fullest form of the name, the first post with a body, all places. */
export function personOf(person: Person, { organisations }: Findings): FoundPerson {
  const { candidates, forms, shortForms: short, later } = person
  const best =
    candidates.find(({ role, body }) => role !== undefined && body?.isUnion) ??
    candidates.find(({ role }) => role !== undefined)
  const shown = [...forms.values()].sort((one, other) => rank(one) - rank(other))
  const name = shown[0]?.text ?? ''
  const aliases = [...shown.slice(1).map(({ text }) => text), ...short.values()]
  const role = best?.role
  const span = best?.body ?? candidates.find(({ body }) => body !== undefined)?.body
  const organisation = span && organisations[span.body]?.fields.name
  const own = candidates.map(({ mention }) => mention)
  const first = best ? best.mention : own[0]
  const rest = [...own, ...later]
    .filter((mention) => mention.start !== first?.start)
    .sort((one, other) => one.start - other.start)
  return {
    fields: {
      name,
      aliases,
      ...(role === undefined ? {} : { role }),
      ...(organisation === undefined ? {} : { organisation }),
    },
    mentions: first ? [first, ...rest] : rest,
    confidence: candidates.some(({ confidence }) => confidence === 'sure') ? 'sure' : 'likely',
    rule: { name: (best ?? candidates[0])?.rule ?? 'people: post before the name' },
    ...(best?.bodyAssumed && organisation !== undefined ? { basis: { organisation: { assumed: organisation } } } : {}),
    ...(span ? { body: span.body } : {}),
  }
}

/** Names in mixed letters before those in capitals, longer ones before shorter ones. */
function rank({ words, text }: { words: readonly string[]; text: string }): number {
  return (text === text.toUpperCase() ? 100 : 0) - words.length
}

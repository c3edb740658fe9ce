import type { Findings, FoundOrganisation } from '../findings.ts'
import type { Language } from '../languages/language.ts'
import type { Page } from '../page.ts'
import type { Actor, ActorKind } from './actors.ts'
import { bodyOf, countryOf } from './places.ts'
import type { Visitors } from './principals.ts'

/** What has been said so far, and how an expression that points back is understood. */
export interface Pointing {
  read(groups: Groups): { kind: ActorKind; bodies: readonly number[] } | null
  note(actor: Actor): void
  /** A passage ends; these were in it. */
  next(actors: readonly Actor[]): void
  speaker(): readonly number[]
  /** Who writes *we* on a page of their own. */
  author(): { kind: ActorKind; bodies: readonly number[] } | null
}

const only = (body: number | undefined): readonly number[] => (body === undefined ? [] : [body])

const firstPlace = (body: FoundOrganisation | undefined): number =>
  Math.min(...(body?.mentions ?? []).map(({ start }) => start))

/** How many names back “the federation” may point. */
const mostRecent = 40

type Groups = Readonly<Record<string, string | undefined>>

function bodyOfTitle({ form, passages }: Page, organisations: readonly FoundOrganisation[]): number | undefined {
  const title = form === 'report' ? passages.find(({ role }) => role === 'title') : undefined
  const named = organisations.flatMap(({ mentions }, body) =>
    mentions.some(({ passage }) => passage === title?.index) ? [body] : [],
  )
  const [body] = named
  const first =
    body === undefined ? undefined : organisations[body]?.mentions.find(({ passage }) => passage === title?.index)
  return named.length === 1 && first?.start === title?.start ? body : undefined
}

/** *天津市总工会**关于**…的公告*: whose notice it is, whoever else its title names. */
function writerOfTitle(
  { form, language, passages, text }: Page,
  organisations: readonly FoundOrganisation[],
): number | undefined {
  const { writerInTitle } = language.actors
  const title = form === 'report' ? passages.find(({ role }) => role === 'title') : undefined
  if (!writerInTitle || !title) return undefined
  const body = organisations.findIndex(({ mentions }) =>
    mentions.some(({ start, end }) => start === title.start && writerInTitle.test(text.slice(end, title.end))),
  )
  return body < 0 ? undefined : body
}

/** Who can be *we* on a page of their own: the body at home in the language, or the one that the page names first. */
function authorOf(
  { form, language }: Page,
  organisations: readonly FoundOrganisation[],
  principals: readonly number[],
): readonly number[] {
  const { home, firstIsAuthor } = language.actors
  if (form !== 'report') return []
  if (!firstIsAuthor) return principals.filter((body) => home && organisations[body]?.fields.country === home)
  const inOrder = [...principals].sort(
    (one, other) => firstPlace(organisations[one]) - firstPlace(organisations[other]),
  )
  return inOrder.slice(0, 1)
}

/** Begins to read a paper: nobody has spoken yet. */
export function pointerTo(
  { organisations }: Findings,
  principals: readonly number[],
  visitors: Visitors,
  parties: ReadonlyMap<string, number>,
  page: Page,
): Pointing {
  const isPaper = page.form === 'memorandum'
  const author = authorOf(page, organisations, principals)
  // What a body says under a title that names it alone, it says of itself.
  let speaker: readonly number[] = only(bodyOfTitle(page, organisations))
  const writer = only(writerOfTitle(page, organisations))
  let last: readonly number[] = []
  let met: readonly number[] = []
  let firstOfPassage: readonly number[] | null = null
  // “He asked …, and said he …” is one and the same, whoever is named between.
  let heOfPassage: readonly number[] | undefined
  const recent: number[] = []
  // In a text that binds, guest and host are whoever comes and whoever receives.
  const inTurn = (body: number | undefined): readonly number[] =>
    body === undefined && isPaper ? principals : only(body)
  const readers: Readonly<Record<string, { kind: ActorKind; read: (groups: Groups) => readonly number[] | null }>> = {
    both: { kind: 'both', read: () => (principals.length >= 2 ? principals : []) },
    own: { kind: 'pronoun', read: () => speaker },
    // “We” of a text that binds are those who sign it.
    first: {
      kind: isPaper ? 'both' : 'first',
      read: () => (isPaper ? principals : writer.length > 0 ? writer : speaker),
    },
    party: { kind: 'body', read: ({ party }) => only(parties.get(party ?? '')) },
    partner: {
      kind: 'side',
      read: () => (last.length === 1 ? principals.filter((body) => !last.includes(body)).slice(0, 1) : []),
    },
    speaker: { kind: 'pronoun', read: () => (heOfPassage ??= speaker) },
    they: { kind: 'other', read: () => (met.length >= 2 && last.length < 2 ? met : last) },
    guest: { kind: 'other', read: () => inTurn(visitors.guest) },
    host: { kind: 'other', read: () => inTurn(visitors.host) },
    side: { kind: 'side', read: ({ place }) => bodyOfPlace(place ?? '', page.language, organisations, principals) },
    head: { kind: 'other', read: ({ head }) => only(lastNamed(head ?? '', recent, organisations)) },
  }
  return {
    read(groups) {
      const name = Object.keys(readers).find((reader) => groups[reader] !== undefined) ?? ''
      const bodies = readers[name]?.read(groups)
      return bodies ? { kind: readers[name]?.kind ?? 'other', bodies } : null
    },
    note({ kind, bodies, acts, aside }) {
      for (const body of bodies) if (recent.at(-1) !== body) recent.push(body)
      if (recent.length > mostRecent * 2) recent.splice(0, recent.length - mostRecent)
      if (bodies.length === 0) return
      if (acts) last = bodies
      if (
        (kind === 'person' || (kind === 'body' && principals.includes(bodies[0] ?? -1))) &&
        bodies.length === 1 &&
        (acts || aside)
      ) {
        speaker = bodies
        firstOfPassage ??= bodies
        if (kind === 'person') heOfPassage = undefined
      }
    },
    next(actors) {
      // “He” of the next sentence is who acted first in this one.
      speaker = firstOfPassage ?? speaker
      firstOfPassage = null
      heOfPassage = undefined
      met = [...new Set(actors.flatMap(({ bodies }) => bodies))].filter((body) => principals.includes(body))
    },
    speaker: () => (writer.length > 0 ? writer : speaker),
    author: () => (author.length === 1 ? { kind: 'first', bodies: author } : null),
  }
}

/** The body named last whose name holds the noun. */
const lastNamed = (
  noun: string,
  recent: readonly number[],
  organisations: readonly FoundOrganisation[],
): number | undefined => recent.findLast((body) => organisations[body]?.fields.name.toLowerCase().includes(noun))

/** “The Korean side” is the body of that country or city, if it is one of those that the paper is about. */
function bodyOfPlace(
  name: string,
  language: Language,
  organisations: readonly FoundOrganisation[],
  principals: readonly number[],
): readonly number[] | null {
  const place = countryOf(name, language)
  if (!place) return bodyOfShortPlace(name, organisations, principals)
  const body = bodyOf(place, organisations, principals)
  return body === undefined ? [] : [body]
}

/** *琅方* of 琅勃拉邦: the first letters of the one place that begins with them, where no other is known by them. */
function bodyOfShortPlace(
  name: string,
  organisations: readonly FoundOrganisation[],
  principals: readonly number[],
): readonly number[] | null {
  const meant = principals.filter((body) =>
    organisations[body]?.placeNames?.some((place) => /^\p{Script=Han}/u.test(name) && place.startsWith(name)),
  )
  return meant.length === 1 ? meant : null
}

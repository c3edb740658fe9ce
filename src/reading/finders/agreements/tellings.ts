import { matchesOf } from '../../matches.ts'
import type { Findings, FoundDate } from '../../findings.ts'
import type { AgreementWords } from '../../languages/agreement-words.ts'
import type { Page, Passage } from '../../page.ts'
import type { AgreementFields } from '../../proposal.ts'
import type { Sides } from '../../sides/actors.ts'

/** One sentence that tells of an agreement, and what it says of it. */
export interface Telling {
  readonly passage: Passage
  readonly type: string
  readonly status?: AgreementFields['status']
  readonly signed?: string
  readonly period?: string
  readonly bodies: readonly number[]
  /** True where the sentence also tells that an older text gives way. */
  readonly replaces: boolean
}

const read: ReadonlySet<Passage['role']> = new Set(['title', 'sentence', 'item'])
const years = /^\d{4}(?:-\d{2}(?:-\d{2})?)?\/\d{4}(?:-\d{2}(?:-\d{2})?)?$/

/** The sentences of a paper that tell of agreements between the sides. */
export function tellingsOf(page: Page, { dates, published }: Findings, sides: Sides): Telling[] {
  const datesOf = Map.groupBy(dates, ({ passage }) => passage)
  const tellings: Telling[] = []
  for (const passage of page.passages) {
    if (!read.has(passage.role)) continue
    const telling = tellingOf(passage, datesOf.get(passage.index) ?? [], page, sides, tellings, published)
    if (telling) tellings.push(telling)
  }
  return tellings
}

function tellingOf(
  passage: Passage,
  dates: readonly FoundDate[],
  page: Page,
  sides: Sides,
  before: readonly Telling[],
  published: string | undefined,
): Telling | null {
  const words = page.language.agreements
  const noun = nounIn(passage, words)
  const last = before.at(-1)
  if (!noun) return last && last.passage.index >= passage.index - 2 ? afterwards(passage, last, dates, words) : null
  const status = statusOf(passage, noun, dates, words) ?? statusByPeriod(noun, dates, published)
  if (status === undefined && noun.bare) return last ? afterwards(passage, last, dates, words) : null
  const period = dates.find(({ when }) => years.test(when))?.when ?? standingPeriod(noun, dates, words)
  const signed = status === 'signed' || words.standing.test(noun.text) ? signedOn(dates) : undefined
  const actors = sides.byPassage[passage.index] ?? []
  return {
    passage,
    type: typeOf(noun.text, words),
    ...(status === undefined ? {} : { status }),
    ...(signed === undefined ? {} : { signed }),
    ...(period === undefined ? {} : { period }),
    bodies: [...new Set(actors.flatMap(({ bodies }) => bodies))].filter((body) => sides.principals.includes(body)),
    replaces: words.replaces.test(passage.quote),
  }
}

interface Noun {
  readonly text: string
  readonly index: number
  readonly bare: boolean
}

/** The first noun that is an agreement between the sides; a full name before a bare one, none that is denied. */
function nounIn({ quote }: Passage, words: AgreementWords): Noun | null {
  const nouns: Noun[] = []
  for (const match of matchesOf(words.noun, quote)) {
    const around = quote.slice(Math.max(0, match.index - 30), match.index + match[0].length + 12)
    const bare = match.groups?.['bare'] !== undefined
    if (bare && words.otherKind.test(around)) continue
    const denied = words.denied.test(quote.slice(Math.max(0, match.index - 40), match.index))
    if (denied && !words.inForce.test(quote.slice(match.index))) continue
    nouns.push({ text: match[0], index: match.index, bare })
  }
  return nouns.find(({ bare }) => !bare) ?? nouns[0] ?? null
}

const typeOf = (noun: string, words: AgreementWords): string =>
  words.types.find(({ pattern }) => pattern.test(noun))?.type ?? noun

function statusOf(
  { quote, role }: Passage,
  noun: Noun,
  dates: readonly FoundDate[],
  words: AgreementWords,
): AgreementFields['status'] | undefined {
  if (words.standing.test(noun.text)) return 'in force'
  if (words.expired.test(quote)) return 'expired'
  if (words.planned.test(quote)) return 'planned'
  const hasPeriod = dates.some(({ when }) => years.test(when))
  if (words.signed.test(quote) && (role === 'title' || !(hasPeriod && words.inForce.test(quote.slice(0, noun.index)))))
    return 'signed'
  return words.inForce.test(quote) ? 'in force' : undefined
}

/** A text named only with its period holds while the period lasts. */
function statusByPeriod(
  { bare }: Noun,
  dates: readonly FoundDate[],
  published: string | undefined,
): AgreementFields['status'] | undefined {
  const end = bare
    ? undefined
    : dates
        .find(({ when }) => years.test(when))
        ?.when.split('/')[1]
        ?.slice(0, 4)
  if (end === undefined) return undefined
  return published !== undefined && end < published.slice(0, 4) ? 'expired' : 'in force'
}

function signedOn(dates: readonly FoundDate[]): string | undefined {
  const exact = dates.find(
    ({ when, edge }) => !when.includes('/') && /^\d{4}-\d{2}-\d{2}$/.test(when) && edge !== 'until',
  )
  return (exact ?? dates.find(({ when, edge }) => /^\d{4}(-\d{2})?$/.test(when) && edge !== 'until' && edge !== 'by'))
    ?.when
}

/** “Since 2013 … have signed” and “twinning relations in 1994” hold from that year on. */
function standingPeriod(noun: Noun, dates: readonly FoundDate[], words: AgreementWords): string | undefined {
  const since = dates.find(({ edge, when }) => edge === 'since' && !when.includes('/'))
  if (since) return `${since.when}/..`
  const year = words.standing.test(noun.text) ? dates.find(({ when }) => /^\d{4}(-\d{2}){0,2}$/.test(when)) : undefined
  return year ? `${year.when}/..` : undefined
}

/** A sentence after it that says “it was concluded on Thursday”, “it runs for three years”. */
function afterwards(
  passage: Passage,
  last: Telling,
  dates: readonly FoundDate[],
  words: AgreementWords,
): Telling | null {
  if (!words.pointsBack.test(passage.quote)) return null
  const signed = words.signed.test(passage.quote) && !words.planned.test(passage.quote)
  const day = signed ? signedOn(dates) : undefined
  const term = words.validity.test(passage.quote)
  const period = dates.find(({ when }) => years.test(when))?.when
  if (!signed && !term && period === undefined) return null
  return {
    passage,
    type: last.type,
    ...(signed ? { status: 'signed' as const } : {}),
    ...(day === undefined ? {} : { signed: day }),
    ...(period === undefined ? {} : { period }),
    bodies: last.bodies,
    replaces: false,
  }
}

import type { Place } from '../../explain/rules.ts'
import { leftOut } from '../../explain/trace.ts'
import { matchesOf } from '../../matches.ts'
import type { Findings, FoundDate } from '../../findings.ts'
import type { AgreementWords } from '../../languages/agreement-words.ts'
import type { Page, Passage } from '../../page.ts'
import type { AgreementFields } from '../../proposal.ts'
import type { Sides } from '../../sides/actors.ts'
import { termFrom, yearsOfTerm } from './term.ts'
import { extendedTerm, renewalDay, renewedTerm, termToEnd } from './term-told.ts'

/** One sentence that tells of an agreement, and what it says of it. */
export interface Telling {
  readonly passage: Passage
  /** The words for the agreement, or those that point back to it. */
  readonly shownBy: Place
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
export function tellingsOf(page: Page, findings: Findings, sides: Sides): Telling[] {
  const { dates } = findings
  const published = findings.published ?? dayOfMinutes(page, dates)
  const datesOf = Map.groupBy(dates, ({ passage }) => passage)
  const today = published ?? dayOfMeeting(page, dates)
  const tellings: Telling[] = []
  for (const passage of page.passages) {
    if (!read.has(passage.role)) continue
    const own = datesOf.get(passage.index) ?? []
    const [part, next] = partsOf(passage, page)
    const within = ({ start, end }: Passage): FoundDate[] =>
      own.filter((date) => date.start >= start && date.end <= end)
    const telling = tellingOf(part, within(part), page, sides, tellings, today)
    const isToCome = next !== undefined && page.language.agreements.planned.test(passage.quote)
    if (!telling) continue
    const whole = { ...telling, passage }
    if (!next) tellings.push(...renewedBy(whole, own, page, today))
    else if (isToCome) tellings.push(whole, plannedAfter(whole))
    else
      tellings.push(
        telling.period ? { ...whole, status: 'expired' } : whole,
        nextOf(telling, within(next), passage, own),
      )
  }
  return tellings
}

/** Minutes are of the day of their meeting. */
function dayOfMinutes(page: Page, dates: readonly FoundDate[]): string | undefined {
  if (page.form !== 'minutes') return undefined
  return dates
    .find(({ passage }) => page.passages[passage]?.role === 'dateline')
    ?.when.split('/')
    .at(-1)
}

/** The text that follows on another: “… and sign a new one for 2023–2028”, on the day that the sentence names. */
function nextOf(telling: Telling, dates: readonly FoundDate[], passage: Passage, all: readonly FoundDate[]): Telling {
  const period = dates.find(({ when }) => isTerm(when))?.when
  const signed = signedOn(all.filter(({ when }) => when.length > 'YYYY-MM'.length))
  const { type, bodies, shownBy } = telling
  return {
    passage,
    shownBy,
    type,
    status: 'signed',
    bodies,
    replaces: false,
    ...(signed === undefined ? {} : { signed }),
    ...(period === undefined ? {} : { period }),
  }
}

/** Minutes are of the first day that they name. */
const dayOfMeeting = ({ form }: Page, dates: Findings['dates']): string | undefined =>
  form === 'minutes' ? dates.find(({ when }) => /^\d{4}-\d{2}-\d{2}$/.test(when))?.when : undefined

/** A text to come, of which no more is told than that it follows on another. */
function plannedAfter({ passage, type, bodies, shownBy }: Telling): Telling {
  return { passage, shownBy, type, status: 'planned', bodies, replaces: false }
}

/** “The two sides plan to renew the agreement of 2021–2024”: the period is that of the text which holds now. */
function renewedBy(
  telling: Telling,
  dates: readonly FoundDate[],
  page: Page,
  published: string | undefined,
): readonly Telling[] {
  const { passage, period } = telling
  const old = dates.find(({ when }) => when === period)
  const before = old ? page.text.slice(passage.start, old.start) : ''
  if (telling.status !== 'planned' || !page.language.agreements.renewsTerm?.test(before)) return [telling]
  const status = isPast(period, published) ? 'expired' : 'in force'
  return [{ ...telling, status }, plannedAfter(telling)]
}

/** A sentence that goes on to another text is two tellings. */
function partsOf(passage: Passage, page: Page): [Passage, Passage?] {
  const [next] = matchesOf(page.language.agreements.newOne, passage.quote)
  if (!next || !nounIn({ ...passage, quote: passage.quote.slice(0, next.index) }, page)) return [passage]
  const at = passage.start + next.index
  const cut = (start: number, end: number): Passage => ({
    ...passage,
    start,
    end,
    quote: passage.quote.slice(start - passage.start, end - passage.start),
  })
  return [cut(passage.start, at), cut(at, passage.end)]
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
  const noun = nounIn(passage, page)
  const last = before.at(-1)
  if (!noun) return last && last.passage.index >= passage.index - 2 ? afterwards(passage, last, dates, words) : null
  const extended = extendedTerm(passage, dates, words)
  const made =
    renewedTerm(passage, dates, words) ??
    fromMakingToEnd(passage, dates, words) ??
    yearsFromMaking(
      passage,
      dates.filter((date) => !isOfReplaced(date, passage, words)),
      words,
    )
  const status =
    (extended === undefined ? undefined : ('signed' as const)) ??
    (renewedTerm(passage, dates, words) === undefined
      ? undefined
      : isRenewal(passage, dates, words)
        ? ('signed' as const)
        : ('in force' as const)) ??
    statusOf(passage, noun, dates, words) ??
    statusByPeriod(noun, made ?? dates.find(({ when }) => isTerm(when))?.when, published) ??
    (page.form === 'memorandum' && words.replaces.test(passage.quote) ? ('replaced' as const) : undefined)
  if (status === undefined && noun.bare)
    return (last && afterwards(passage, last, dates, words)) ?? leftOut(page, 'agreements: nothing said of it', noun)
  const renewsOld = status === 'signed' && words.renewsStanding?.test(passage.quote) === true
  const period =
    extended ??
    dates.find((date) => isTerm(date.when) && !isOfReplaced(date, passage, words))?.when ??
    (renewsOld ? undefined : standingPeriod(noun, passage, dates, words)) ??
    made
  const isOver = status === 'in force' && isPast(period, published)
  const ownDates =
    status === 'signed'
      ? dates.filter((date) => !(/^\d{4}$/.test(date.when) && isOfReplaced(date, passage, words)))
      : dates
  const told = signedAs(status, passage, noun, ownDates, words)
  const isToCome = status === 'signed' && told !== undefined && isLater(told, published)
  const signed = isToCome ? undefined : told
  const actors = sides.byPassage[passage.index] ?? []
  return {
    passage,
    shownBy: noun,
    type: typeOf(noun.text, words),
    ...(status === undefined
      ? {}
      : { status: isOver ? ('expired' as const) : isToCome ? ('planned' as const) : status }),
    ...(signed === undefined ? {} : { signed }),
    ...(period === undefined ? {} : { period }),
    bodies: [...new Set(actors.flatMap(({ bodies }) => bodies))].filter((body) => sides.principals.includes(body)),
    replaces: renewsOld || (status !== 'replaced' && words.replaces.test(passage.quote)),
  }
}

/** A day of signing after the day of the paper is still to come. */
const isLater = (signed: string, published: string | undefined): boolean =>
  published !== undefined &&
  dayOrMonth.test(signed) &&
  /^\d{4}-\d{2}-\d{2}$/.test(published) &&
  signed > published.slice(0, signed.length)
const dayOrMonth = /^\d{4}-\d{2}(?:-\d{2})?$/

/** The renewal is what is reported, with its day. */
function isRenewal({ quote, start }: Passage, dates: readonly FoundDate[], words: AgreementWords): boolean {
  const renewal = words.renewedFor?.exec(quote)
  return renewal !== undefined && renewal !== null && renewalDay(dates, start + renewal.index) !== undefined
}

function signedAs(
  status: Telling['status'],
  { quote, start: from }: Passage,
  noun: Noun,
  dates: readonly FoundDate[],
  words: AgreementWords,
): string | undefined {
  if (words.extendedBefore && dates.some(({ start }) => words.extendedBefore?.test(quote.slice(0, start - from))))
    return undefined
  if (status === 'signed' || words.standing.test(noun.text)) return signedOn(dates)
  const made = dates.find((date) => /^\d{4}[-\d]*$/.test(date.when) && isMadeOn(date, quote, from, words))
  return status === 'planned' ? undefined : made?.when
}

function isMadeOn({ start, end }: FoundDate, quote: string, from: number, words: AgreementWords): boolean {
  return words.madeOn.test(quote.slice(0, start - from)) || words.madeOnAfter?.test(quote.slice(end - from)) === true
}

interface Noun extends Place {
  readonly text: string
  readonly index: number
  readonly bare: boolean
}

/** How far after an agreement it may stand between whom it is. */
const lettersToParties = 60

/** The first noun that is an agreement between the sides; a full name before a bare one, none that is denied. */
function nounIn({ quote, start: from }: Passage, page: Page): Noun | null {
  const words = page.language.agreements
  const nouns: Noun[] = []
  for (const match of matchesOf(words.noun, quote)) {
    const around = quote.slice(Math.max(0, match.index - 30), match.index + match[0].length + 12)
    const bare = match.groups?.['bare'] !== undefined
    const start = from + match.index
    const noun = { text: match[0], index: match.index, bare, start, end: start + match[0].length }
    const denied = words.denied.test(quote.slice(Math.max(0, match.index - 40), match.index))
    if (bare && words.otherKind.test(around)) leftOut(page, 'agreements: another kind', noun)
    else if (
      words.ofGovernments?.test(quote.slice(Math.max(0, match.index - 30), match.index + lettersToParties)) === true
    )
      leftOut(page, 'agreements: between governments', noun)
    else if (denied && !words.inForce.test(quote.slice(match.index))) leftOut(page, 'agreements: denied', noun)
    else nouns.push(noun)
  }
  return nouns.find(({ bare }) => !bare) ?? nouns[0] ?? null
}

const typeOf = (noun: string, words: AgreementWords): string =>
  words.types.find(({ pattern }) => pattern.test(noun))?.type ?? noun

/** *the memorandum **signed by the two sides in** 2019*, whatever is told of it. */
function isSignedNoun(noun: Noun, dates: readonly FoundDate[], quote: string, words: AgreementWords): boolean {
  const end = noun.index + noun.text.length
  const date = dates.find(({ start, when }) => start >= noun.end && /^\d{4}(?:-\d{2}){0,2}$/.test(when))
  if (!date || !words.signedBehind) return false
  return words.signedBehind.test(quote.slice(end, end + date.start - noun.end)) && !words.replaces.test(quote)
}

function statusOf(
  { quote, role }: Passage,
  noun: Noun,
  dates: readonly FoundDate[],
  words: AgreementWords,
): AgreementFields['status'] | undefined {
  if (words.standing.test(noun.text)) return 'in force'
  if (words.replacedBy?.test(quote)) return 'replaced'
  if (words.givesWay?.test(quote)) return 'replaced'
  if (words.expired.test(quote)) return 'expired'
  if (isSignedNoun(noun, dates, quote, words)) return 'signed'
  if (words.planned.test(quote)) return 'planned'
  const hasPeriod = dates.some(({ when }) => isTerm(when))
  if (words.signed.test(quote) && (role === 'title' || !(hasPeriod && words.inForce.test(quote.slice(0, noun.index)))))
    return 'signed'
  return words.inForce.test(quote) ? 'in force' : undefined
}

/** A text named only with its period holds while the period lasts. */
function statusByPeriod(
  { bare }: Noun,
  period: string | undefined,
  published: string | undefined,
): AgreementFields['status'] | undefined {
  if (bare || period?.split('/')[1] === undefined) return undefined
  return isPast(period, published) ? 'expired' : 'in force'
}

function isPast(period: string | undefined, published: string | undefined): boolean {
  const end = period?.split('/')[1] ?? ''
  return published !== undefined && /^\d{4}/.test(end) && end.slice(0, 4) < published.slice(0, 4)
}

function signedOn(dates: readonly FoundDate[]): string | undefined {
  const exact = dates.find(
    ({ when, edge }) => !when.includes('/') && /^\d{4}-\d{2}-\d{2}$/.test(when) && edge !== 'until',
  )
  return (exact ?? dates.find(({ when, edge }) => /^\d{4}(-\d{2})?$/.test(when) && edge !== 'until' && edge !== 'by'))
    ?.when
}

/** An interval of a year or more: the quarter in which a signing is planned is not a term. */
function isTerm(when: string): boolean {
  if (!years.test(when)) return false
  const [from = '', to = ''] = when.split('/')
  const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 0)
  return months(to) - months(from) >= shortestTerm
}
const shortestTerm = 10

/** “A new one, which will replace the one for 2019–2024”: the years after the verb are those of the old text. */
export function isOfReplaced({ start }: FoundDate, { quote, start: from }: Passage, words: AgreementWords): boolean {
  const verb = words.replaces.exec(quote)
  return verb !== null && start - from > verb.index && start - from - verb.index < lettersToOld
}
const lettersToOld = 60

/** “The agreement of 2021 expires on 31 December 2025” holds from the one to the other. */
function fromMakingToEnd(passage: Passage, dates: readonly FoundDate[], words: AgreementWords): string | undefined {
  const { quote, start: from } = passage
  const made = dates.find((date) => isMadeOn(date, quote, from, words) && /^\d{4}[-\d]*$/.test(date.when))
  const ends = ({ start, end: to }: FoundDate): boolean =>
    words.endBefore.test(quote.slice(0, start - from)) || words.endAfter?.test(quote.slice(to - from)) === true
  const end = dates.find((date) => date !== made && ends(date) && /^\d{4}/.test(date.when))
  if (!made) return termToEnd(passage, dates, words)
  return end && made.when < end.when ? `${made.when}/${end.when}` : undefined
}

/** *取代2018年签署、有效期五年的协议*: the years of a text stand close behind the day on which it was made. */
export function yearsFromMaking(
  { quote, start }: Passage,
  dates: readonly FoundDate[],
  words: AgreementWords,
): string | undefined {
  const made = dates.find((date) => isFullDate(date) && isMadeOn(date, quote, start, words))
  if (!made) return undefined
  const behind = quote.slice(made.end - start, made.end - start + lettersToYears)
  const years = yearsOfTerm(behind, words)
  return years === undefined ? undefined : termFrom(made.when, years)
}
const lettersToYears = 50
const isFullDate = ({ when }: FoundDate): boolean => /^\d{4}(?:-\d{2}){0,2}$/.test(when)

/** “Since 2013 … have signed” and “twinning relations in 1994” hold from that year on. */
function standingPeriod(
  noun: Noun,
  passage: Passage,
  dates: readonly FoundDate[],
  words: AgreementWords,
): string | undefined {
  const made = dates.find((date) => isMadeOn(date, passage.quote, passage.start, words))
  // “Signed in 2018; since 2020 nobody has come”: what began later is not the text.
  const since = dates.find(
    ({ edge, when }) =>
      edge === 'since' && !when.includes('/') && (made === undefined || made.when.slice(0, 4) === when.slice(0, 4)),
  )
  if (since) return `${since.when}${termToEnd(passage, dates, words)?.slice('..'.length) ?? '/..'}`
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
  const period = dates.find(({ when }) => isTerm(when))?.when ?? termToEnd(passage, dates, words)
  if (!signed && !term && period === undefined) return null
  return {
    passage,
    shownBy: passage,
    type: last.type,
    ...(signed ? { status: 'signed' as const } : {}),
    ...(day === undefined ? {} : { signed: day }),
    ...(period === undefined ? {} : { period }),
    bodies: last.bodies,
    replaces: false,
  }
}

import type { Place } from '../../explain/rules.ts'
import { matchesOf } from '../../matches.ts'
import type { Findings, Found, Mention } from '../../findings.ts'
import type { AgreementWords } from '../../languages/agreement-words.ts'
import type { Page, Passage } from '../../page.ts'
import { isMaking } from './made.ts'
import { isOfReplaced } from './tellings.ts'
import type { AgreementFields, Basis } from '../../proposal.ts'
import type { Sides } from '../../sides/actors.ts'
import { termFrom, yearsFromDay, yearsOfTerm } from './term.ts'

const mostParties = 8
const lettersBefore = 30

/** A memorandum read in full: the agreement that the paper itself is. */
export function agreementOfPaper(page: Page, findings: Findings, sides: Sides): Found<AgreementFields> {
  const words = page.language.agreements
  const title = page.passages.find(
    ({ role, quote }) => (role === 'title' || role === 'heading') && matchesOf(words.noun, quote).length > 0,
  )
  const makings = page.passages.filter((passage) => passage.role !== 'noise' && isMaking(passage, page))
  const signed = lastDayOf(makings, findings)
  const closing = makings[0]
  const term = termOf(page, findings, signed)
  const parties = partiesOf(page, findings, sides)
  return {
    fields: {
      type: typeOfPaper(title, words),
      status: signed === undefined && !page.passages.some(({ role }) => role === 'signature') ? 'planned' : 'signed',
      parties,
      ...(signed === undefined ? {} : { signed }),
      ...(term ? { period: term.period } : {}),
      ...languagesOf(page, words),
    },
    mentions: [title, closing, term?.passage]
      .flatMap((passage) => (passage ? [mentionOf(passage)] : []))
      .concat(title || closing ? [] : page.passages.slice(0, 1).map(mentionOf)),
    confidence: signed === undefined ? 'likely' : 'sure',
    basis: term?.basis ?? {},
    rule: { name: 'agreements: the paper itself', ...(title ? { shownBy: placeOf(title) } : {}) },
  }
}

/** The day of the last signature: without it the text does not bind. */
function lastDayOf(makings: readonly Passage[], { dates }: Findings): string | undefined {
  const inMakings = new Set(makings.map(({ index }) => index))
  const days = dates.filter(({ passage, when }) => inMakings.has(passage) && /^\d{4}[-\d]*$/.test(when))
  return days
    .map(({ when }) => when)
    .sort()
    .at(-1)
}

const placeOf = ({ start, end }: Passage): Place => ({ start, end })
const mentionOf = ({ start, end, quote, index }: Passage): Mention => ({ start, end, quote, passage: index })

function typeOfPaper(title: Passage | undefined, words: AgreementWords): string {
  const noun = title && matchesOf(words.noun, title.quote)[0]?.[0]
  return words.types.find(({ pattern }) => pattern.test(noun ?? ''))?.type ?? noun ?? 'MoU'
}

/** The bodies that the title or the opening names; else the ones that the paper is about. */
function partiesOf(page: Page, { organisations }: Findings, sides: Sides): string[] {
  const inTitle = organisations.flatMap(({ fields, mentions }) =>
    mentions.some(({ passage }) => page.passages[passage]?.role === 'title') && fields.type !== 'other'
      ? [fields.name]
      : [],
  )
  const principals = sides.principals.slice(0, 2).map((body) => organisations[body]?.fields.name ?? '')
  return inTitle.length >= 2 ? inTitle.slice(0, mostParties) : principals
}

interface Term {
  readonly period: string
  readonly passage: Passage
  readonly basis: Record<string, Basis>
}

/** Exact days that the text sets itself, or years counted from the signing, or the years in its title. */
function termOf(page: Page, { dates }: Findings, signed: string | undefined): Term | undefined {
  const words = page.language.agreements
  const firstClause = page.passages.findIndex(({ clause }) => clause !== undefined)
  for (const passage of page.passages) {
    if (passage.role === 'noise') continue
    const years = yearsOfTerm(passage.quote, words)
    if (!page.language.commitments.aboutText.test(passage.quote) && years === undefined) continue
    // The periods that stand before the first clause are those of older texts.
    if (years === undefined && passage.index < firstClause) continue
    const own = dates.filter((date) => date.passage === passage.index && /^\d{4}/.test(date.when))
    const interval = own.find((date) => date.when.includes('/') && !isOfReplaced(date, passage, words))
    if (interval) return { period: interval.when, passage, basis: {} }
    const end = own.find(
      ({ start, edge }) =>
        edge === 'until' ||
        words.endBefore.test(page.text.slice(Math.max(passage.start, start - lettersBefore), start)),
    )
    const start = own.find(
      (date) =>
        date !== end && words.startBefore.test(page.text.slice(passage.start, date.start).slice(-lettersBefore)),
    )
    if (end && start && start.when < end.when) return { period: `${start.when}/${end.when}`, passage, basis: {} }
    if (end && signed !== undefined)
      return { period: `${signed}/${end.when}`, passage, basis: { period: { assumed: 'signing-and-term' } } }
    if (years !== undefined && start && /^\d{4}-\d{2}-\d{2}$/.test(start.when) && start.when !== signed)
      return { period: yearsFromDay(start.when, years), passage, basis: { period: { assumed: 'signing-and-term' } } }
    if (years !== undefined && signed !== undefined) {
      return { period: termFrom(signed, years), passage, basis: { period: { assumed: 'signing-and-term' } } }
    }
  }
  const head = dates.find(({ passage, when }) => /^\d{4}\/\d{4}$/.test(when) && isHead(page.passages[passage]))
  const passage = head && page.passages[head.passage]
  return passage ? { period: head.when, passage, basis: {} } : undefined
}

const isHead = (passage: Passage | undefined): boolean => passage?.role === 'title' || passage?.role === 'heading'

/** In which languages the text was made, which of them decides, and whether it is renewed. */
function languagesOf(page: Page, words: AgreementWords): Pick<AgreementFields, 'languages' | 'prevails' | 'renewal'> {
  const made = page.passages.find(
    ({ quote }) => page.language.passages.closing.test(quote) || words.equallyAuthentic.test(quote),
  )
  const around = made
    ? page.passages
        .filter(({ paragraph }) => paragraph === made.paragraph)
        .map(({ quote }) => quote)
        .join(' ')
    : ''
  const languages = [...new Set(matchesOf(words.languages, around).map(({ 0: name }) => name))]
  const prevails = words.prevails.exec(page.passages.find(({ quote }) => words.prevails.test(quote))?.quote ?? '')
    ?.groups?.['language']
  const renewal = page.passages.find(
    ({ quote }) => words.renewal.test(quote) && page.language.commitments.aboutText.test(quote),
  )
  return {
    ...(languages.length > 0 ? { languages } : {}),
    ...(prevails === undefined ? {} : { prevails }),
    ...(renewal ? { renewal: renewal.quote } : {}),
  }
}

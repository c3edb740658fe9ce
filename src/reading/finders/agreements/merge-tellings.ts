import type { Rule } from '../../explain/rules.ts'
import { leftOut } from '../../explain/trace.ts'
import type { Findings, Found } from '../../findings.ts'
import type { Page } from '../../page.ts'
import type { AgreementFields, Basis } from '../../proposal.ts'
import type { Sides } from '../../sides/actors.ts'
import { isOfReplaced, yearsFromMaking, type Telling } from './tellings.ts'
import { termFrom, yearsOfTerm } from './term.ts'

type Status = AgreementFields['status']

interface Agreement {
  type: string
  status: Status
  signed?: string
  period?: string
  bodies: number[]
  tellings: Telling[]
  rule: Rule['name']
  basis: Record<string, Basis>
}

/** A paper that names more is a list, not a report; each telling is compared with those before. */
const mostAgreements = 40

/** What was signed has been planned before; a text in force was signed. */
const family: Readonly<Record<Status, string>> = {
  planned: 'new',
  signed: 'made',
  'in force': 'made',
  replaced: 'old',
  expired: 'old',
}

/**
 * Makes one agreement of all sentences that tell of the same: the same period, or the only one that stands so. A new text
 * that replaces another gives two; the period looked back on is the old one's, the one to come the new one's.
 */
export function mergeTellings(
  tellings: readonly Telling[],
  page: Page,
  findings: Findings,
  sides: Sides,
): Found<AgreementFields>[] {
  const agreements: Agreement[] = []
  for (const telling of tellings) {
    const same = agreements.find((agreement) => isSame(agreement, telling))
    if (same) complete(same, telling)
    else if (telling.status === undefined) leftOut(page, 'agreements: nothing said of it', telling.shownBy)
    else if (agreements.length < mostAgreements) agreements.push(begin(telling, telling.status))
    else leftOut(page, 'agreements: more than can be told apart', telling.shownBy)
  }
  for (const agreement of agreements) addTerm(agreement, page)
  if (findings.published === undefined) endBeforeNew(agreements)
  const replaced = addReplaced(agreements, page, findings)
  return [...agreements, ...replaced].map((agreement) => found(agreement, findings, sides))
}

/** On a page without a day: a text whose years end before those of the one that is signed begin holds no longer. */
function endBeforeNew(agreements: readonly Agreement[]): void {
  const made = agreements.find(({ status, period }) => status === 'signed' && period !== undefined)
  const begins = made?.period?.slice(0, 4) ?? ''
  if (!/^\d{4}$/.test(begins)) return
  for (const agreement of agreements) {
    const ends = agreement.period?.split('/')[1]?.slice(0, 4) ?? ''
    if (agreement.status === 'in force' && /^\d{4}$/.test(ends) && ends < begins) agreement.status = 'expired'
  }
}

function isSame(agreement: Agreement, { status, period, signed }: Telling): boolean {
  if (period !== undefined && agreement.period !== undefined) return period === agreement.period
  if (signed !== undefined && agreement.signed !== undefined && signed !== agreement.signed) return false
  if (status === undefined) return true
  if (family[status] !== family[agreement.status]) return false
  return !(
    status === 'in force' &&
    agreement.status === 'signed' &&
    period !== undefined &&
    agreement.signed !== undefined
  )
}

function begin(telling: Telling, status: Status): Agreement {
  const { type, signed, period, bodies } = telling
  const rule = 'agreements: told of'
  return { type, status, signed, period, bodies: [...bodies], tellings: [telling], rule, basis: {} }
}

function complete(agreement: Agreement, telling: Telling): void {
  agreement.signed ??= telling.signed
  agreement.period ??= telling.period
  if (telling.status === 'signed' && agreement.status === 'in force') agreement.status = 'signed'
  if (agreement.bodies.length < 2) agreement.bodies = [...new Set([...agreement.bodies, ...telling.bodies])]
  agreement.tellings.push(telling)
}

/** “It runs for three years”, in one of the sentences that tell of it or right after them. */
function addTerm(agreement: Agreement, page: Page): void {
  const { signed, tellings } = agreement
  const end = agreement.period?.startsWith('../') === true ? agreement.period.slice('../'.length) : undefined
  if (signed !== undefined && end !== undefined && signed < end) {
    agreement.period = `${signed}/${end}`
    agreement.basis['period'] = { assumed: 'signing-and-term' }
  }
  if (agreement.period !== undefined || signed === undefined || !/^\d{4}/.test(signed)) return
  for (const { passage } of tellings) {
    const years = yearsOfTerm(passage.quote, page.language.agreements)
    if (years === undefined) continue
    agreement.period = termFrom(signed, years)
    agreement.basis['period'] = { assumed: 'signing-and-term' }
    return
  }
}

/** The text that gives way, with the period that the paper looks back on, and the new one's period to come. */
function addReplaced(agreements: readonly Agreement[], page: Page, { dates }: Findings): Agreement[] {
  const next = agreements.find(
    ({ status, tellings }) => status !== 'replaced' && tellings.some(({ replaces }) => replaces),
  )
  const telling = next?.tellings.find(({ replaces }) => replaces)
  if (!next || !telling) return []
  const periods = dates.filter(({ when }) => /^\d{4}\/\d{4}$/.test(when))
  const words = page.language.agreements
  const before = (start: number, passage: number): string =>
    page.text.slice(page.passages[passage]?.start ?? start, start)
  const replaced = periods.find(
    (date) => date.passage === telling.passage.index && isOfReplaced(date, telling.passage, words),
  )
  const past = replaced ?? periods.find(({ start, passage }) => words.pastPeriod.test(before(start, passage)))
  const future = periods.find(({ start, passage }) => words.futurePeriod.test(before(start, passage)))
  if (next.period === undefined && future && future.when !== past?.when) {
    next.period = future.when
    next.basis['period'] = { assumed: 'period-to-come' }
  }
  const old = agreements.find((agreement) => agreement !== next && family[agreement.status] === 'old')
  if (old) return []
  const olds = dates.filter(
    (date) => date.passage === telling.passage.index && isOfReplaced(date, telling.passage, words),
  )
  const told = past?.when ?? yearsFromMaking(telling.passage, olds, words)
  const period = told === next.period ? undefined : told
  const basis: Record<string, Basis> = period === undefined ? {} : { period: { assumed: 'period-under-review' } }
  const signed = period === undefined ? signedBefore(telling, page, dates, next) : undefined
  const { type, bodies } = next
  const rule = 'agreements: gives way to another'
  return [{ type, status: 'replaced', signed, period, bodies, tellings: [telling], rule, basis }]
}

/** “It replaces the memorandum of 20 May 2018”. */
function signedBefore({ passage }: Telling, page: Page, dates: Findings['dates'], next: Agreement): string | undefined {
  const date = dates.find(
    (candidate) =>
      candidate.passage === passage.index &&
      (page.form === 'memorandum' || candidate.when !== next.signed) &&
      (candidate.edge === 'since' ||
        page.language.agreements.madeOn.test(
          page.text.slice(Math.max(passage.start, candidate.start - lettersBefore), candidate.start),
        )),
  )
  return date && !date.when.includes('/') && !date.when.startsWith('XXXX') ? date.when : undefined
}
const lettersBefore = 40

function found(agreement: Agreement, { organisations }: Findings, sides: Sides): Found<AgreementFields> {
  const { type, status, signed, period, tellings, rule, basis } = agreement
  const bodies = agreement.bodies.length >= 2 ? agreement.bodies : sides.principals.slice(0, 2)
  return {
    fields: {
      type,
      status,
      parties: bodies.map((body) => organisations[body]?.fields.name ?? ''),
      ...(signed === undefined ? {} : { signed }),
      ...(period === undefined ? {} : { period }),
    },
    mentions: tellings.map(({ passage }) => ({
      start: passage.start,
      end: passage.end,
      quote: passage.quote,
      passage: passage.index,
    })),
    confidence: Object.keys(basis).length === 0 && agreement.bodies.length >= 2 ? 'sure' : 'likely',
    basis,
    rule: { name: rule, ...(tellings[0] ? { shownBy: tellings[0].shownBy } : {}) },
  }
}

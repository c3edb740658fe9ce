import type { FileReading } from '#app'
import { dateInWords, listInWords, type MessageKey } from '#messages'
import { regionName } from './names.ts'
import { printHead, printWarnings, shortened, type Page, type Reading } from './reading-page.ts'

type Proposal = Reading['proposals'][number]
type Explanation = NonNullable<Proposal['explanation']>
type FieldExplanation = Explanation['fields'][number]
type LeftOut = NonNullable<Reading['explanation']>['left'][number]
type Finder = keyof typeof finders

const indent = 2

/** The finders in the order in which a person asks, with the kind of proposal that each makes. */
const finders = {
  organisations: 'organisation',
  people: 'person',
  events: 'event',
  agreements: 'agreement',
  commitments: 'commitment',
  figures: 'figure',
  topics: 'topic',
  dates: null,
  passages: null,
} as const satisfies Readonly<Record<string, Proposal['kind'] | null>>

/** What was read in a file with how each of it came about, and what was left out and why. */
export function printExplained(page: Page, name: NonNullable<FileReading['name']>, reading: Reading): void {
  const { paper, say } = page
  printHead(page, name, reading)
  for (const [finder, kind] of Object.entries(finders) as [Finder, (typeof finders)[Finder]][]) {
    const found = reading.proposals.filter((proposal) => proposal.kind === kind)
    if (found.length > 0) paper.heading(say(`finder.${finder}`))
    for (const proposal of found) {
      if (proposal.explanation) printProposal(page, proposal, proposal.explanation)
      else printByModel(page, proposal)
    }
  }
  printWarnings(page, reading)
  printLeftOut(page, reading)
  if (reading.proposals.length === 0) paper.line(say('read.nothing'))
  paper.gap()
}

function printProposal(
  page: Page,
  { kind, fields }: Proposal,
  { rule, cue, shownBy, fields: told }: Explanation,
): void {
  const { paper, say } = page
  const values = new Map(Object.entries(fields))
  const valueOf = (field: string): string => valueInWords(page, field === 'type' ? kind : field, values.get(field))
  paper.line(titleOf(page, { kind, fields }), { indent, mark: '• ' })
  const sentence = say(`rule.${rule}`, { cue })
  paper.line(`${sentence} “${shortened(shownBy.quote)}” [${rule}]`, { indent: indent * 2, look: 'quiet' })
  for (const field of told) {
    const label = say(`field.${field.field}` as MessageKey)
    const value =
      field.origin === 'said' ? quoted(field.places) : `${valueOf(field.field)} (${originInWords(page, field)})`
    paper.line(`${label}: ${value}`, { indent: indent * 2, hanging: indent * 3 })
  }
}

function titleOf(page: Page, { kind, fields }: Pick<Proposal, 'kind' | 'fields'>): string {
  const values = new Map(Object.entries(fields))
  const title = ['name', 'what', 'topic', 'type'].find((field) => values.has(field)) ?? ''
  return valueInWords(page, title === 'type' ? kind : title, values.get(title))
}

/** No rule explains what a model proposes: there is its quote. */
function printByModel(page: Page, proposal: Proposal): void {
  const { paper, say } = page
  paper.line(titleOf(page, proposal), { indent, mark: '• ' })
  const quote = shortened(proposal.citations[0]?.quote ?? '')
  paper.line(`${say('desk.by-model')} “${quote}”`, { indent: indent * 2, look: 'quiet' })
}

const dates = new Set(['when', 'signed', 'period', 'due'])
const choices: Readonly<Record<string, string>> = {
  modality: 'modality',
  status: 'status',
  topic: 'topic',
  recurrence: 'recurrence',
  event: 'event',
  organisation: 'organisation',
}

function valueInWords(page: Page, field: string, value: unknown): string {
  const { say, language } = page
  if (Array.isArray(value))
    return listInWords(
      value.map((one) => valueInWords(page, '', one)),
      language,
    )
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no')
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  if (text === 'both sides') return say('read.both-sides')
  if (dates.has(field)) return dateInWords(text, language)
  if (field === 'country') return regionName(text, language)
  return choiceInWords(page, choices[field] ?? '', text)
}

/** A choice by its message; as it is where there is none. */
function choiceInWords({ say }: Page, choice: string, value: string): string {
  const key = `value.${choice}.${value}`
  const said = say(key as MessageKey)
  return said === key ? value : said
}

function originInWords(page: Page, { origin, places, from = '' }: FieldExplanation): string {
  if (origin === 'assumed') return page.say('origin.assumed', { from: choiceInWords(page, 'assumed', from) })
  return `${page.say(`origin.${origin}`)} ${quoted(places)}`
}

const quoted = (places: FieldExplanation['places']): string =>
  places.map(({ quote }) => `“${shortened(quote)}”`).join(' · ')

/** Finder by finder, reason by reason, each place with what stands around it. */
function printLeftOut({ paper, say }: Page, { explanation }: Reading): void {
  if (!explanation || explanation.left.length === 0) return
  paper.heading(say('explain.left-out'))
  const byFinder = Map.groupBy(explanation.left, ({ reason }) => reason.slice(0, reason.indexOf(':')) as Finder)
  for (const [finder, places] of byFinder) {
    paper.line(say(`finder.${finder}`), { indent, look: 'strong' })
    for (const [reason, alike] of Map.groupBy(places, (place) => place.reason)) {
      paper.line(`${say(`left.${reason}`)} [${reason}]`, { indent: indent * 2, mark: '• ' })
      for (const place of alike) paper.line(inItsLine(place), { indent: indent * 4, look: 'quiet' })
    }
  }
  if (explanation.more > 0) paper.line(say('explain.more', { count: explanation.more }), { indent })
}

function inItsLine({ before, quote, after }: LeftOut): string {
  const isShort = quote.length < longestInLine
  return isShort ? `${before.trim() ? `…${before}` : ''}“${quote}”${after}` : `“${shortened(quote)}”`
}
const longestInLine = 40

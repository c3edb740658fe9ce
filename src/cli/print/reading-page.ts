import type { FileReading } from '#app'
import { dateInWords, listInWords, numberInWords, percentInWords, type InterfaceLanguage, type Say } from '#messages'
import type { Paper } from './paper.ts'
import { languageName, regionName } from './names.ts'

export type Reading = NonNullable<FileReading['reading']>
type Proposal = Reading['proposals'][number]
type Of<Kind extends Proposal['kind']> = Extract<Proposal, { kind: Kind }>

/** A page in the making: where it goes, and in which language. */
export interface Page {
  readonly paper: Paper
  readonly say: Say
  readonly language: InterfaceLanguage
}

const indent = 2
const mostQuoted = 280

/** What was read in a file, as a page for a person: who, when, what was agreed, figures, what to look at twice. */
export function printReading(page: Page, name: string, reading: Reading): void {
  printHead(page, name, reading)
  for (const section of sections) section(page, reading)
  printWarnings(page, reading)
  if (reading.proposals.length === 0) page.paper.line(page.say('read.nothing'))
  page.paper.gap()
}

/** The title, and below it the file, the language, the day of publication. */
export function printHead({ paper, say, language }: Page, name: string, reading: Reading): void {
  const { title, published } = reading.document
  paper.line(title ?? name, { look: 'title' })
  const facts = [
    name,
    languageName(reading.document.language, language),
    published === undefined ? '' : say('read.published', { date: dateInWords(published, language) }),
  ]
  paper.line(facts.filter((fact) => fact !== '').join(' · '), { look: 'quiet' })
}

const of = <Kind extends Proposal['kind']>(reading: Reading, kind: Kind): readonly Of<Kind>[] =>
  reading.proposals.filter((proposal): proposal is Of<Kind> => proposal.kind === kind)

/** In the order in which a person asks: who, when, what was agreed, what was promised, how much, about what. */
const sections: readonly ((page: Page, reading: Reading) => void)[] = [
  printOrganisations,
  printPeople,
  printEvents,
  printAgreements,
  printPromises,
  printFigures,
  printTopics,
]

function printOrganisations(page: Page, reading: Reading): void {
  const { paper, say, language } = page
  const found = of(reading, 'organisation')
  if (found.length > 0) paper.heading(say('read.organisations'))
  for (const proposal of found) {
    const { fields } = proposal
    const where = fields.country === undefined ? '' : regionName(fields.country, language)
    const what = fields.type === 'other' ? say('read.not-a-union') : ''
    entry(page, proposal, fields.name, [where, what])
    if (fields.aliases.length > 0) note(page, say('read.also', { names: fields.aliases.join(' · ') }))
  }
}

function printPeople(page: Page, reading: Reading): void {
  const found = of(reading, 'person')
  if (found.length > 0) page.paper.heading(page.say('read.people'))
  for (const proposal of found) {
    const { fields } = proposal
    entry(page, proposal, fields.name, [fields.role ?? '', fields.organisation ?? ''])
    if (fields.aliases.length > 0) note(page, page.say('read.also', { names: fields.aliases.join(' · ') }))
  }
}

function printEvents(page: Page, reading: Reading): void {
  const { paper, say, language } = page
  const found = of(reading, 'event')
  if (found.length > 0) paper.heading(say('read.events'))
  for (const proposal of found) {
    const { type, when, place, host, guests } = proposal.fields
    const date = when === undefined ? '' : dateInWords(when, language)
    const title = [date, say(`value.event.${type}`)].filter((part) => part !== '').join(': ')
    entry(page, proposal, title, [place ?? ''])
    const people = [
      host === undefined ? '' : say('read.host', { names: host }),
      guests.length === 0 ? '' : say('read.guests', { names: listInWords(guests, language) }),
    ]
    const told = people.filter((part) => part !== '').join(' · ')
    if (told !== '') note(page, told)
    quote(page, proposal)
  }
}

function printAgreements(page: Page, reading: Reading): void {
  const { paper, say, language } = page
  const found = of(reading, 'agreement')
  if (found.length > 0) paper.heading(say('read.agreements'))
  for (const proposal of found) {
    const { type, status, parties, signed, period } = proposal.fields
    entry(page, proposal, type, [
      say(`value.status.${status}`),
      signed === undefined ? '' : say('read.signed', { date: dateInWords(signed, language) }),
      period === undefined ? '' : dateInWords(period, language),
    ])
    if (parties.length > 0) note(page, parties.join(' – '))
    quote(page, proposal)
  }
}

const firmness = ['agreed', 'will', 'planned', 'proposed', 'requested', 'hoped', 'done'] as const

function printPromises(page: Page, reading: Reading): void {
  const found = of(reading, 'commitment')
  for (const modality of firmness) {
    const group = found.filter(({ fields }) => fields.modality === modality)
    if (group.length > 0) page.paper.heading(page.say(`read.promise.${modality}`))
    for (const proposal of group) printPromise(page, proposal)
  }
}

function printPromise(page: Page, proposal: Of<'commitment'>): void {
  const { say, language } = page
  const { by, to, what, quantity, period, due, clause } = proposal.fields
  const names = (list: readonly string[]): string =>
    list.map((name) => (name === 'both sides' ? say('read.both-sides') : name)).join(', ')
  const who = to.length === 0 ? names(by) : `${names(by)} → ${names(to)}`
  entry(page, proposal, what, [])
  const facts = [
    who,
    quantity ?? '',
    recurrenceInWords(page, proposal),
    period === undefined ? '' : dateInWords(period, language),
    due === undefined ? '' : say('read.by', { date: dateInWords(due, language) }),
    clause === undefined ? '' : say('read.clause', { clause }),
  ]
  note(page, facts.filter((fact) => fact !== '').join(' · '))
  quote(page, proposal)
}

const rhythms = ['annual', 'half-yearly', 'quarterly', 'monthly', 'every two years', 'regular'] as const

function recurrenceInWords({ say }: Page, { fields }: Of<'commitment'>): string {
  const rhythm = rhythms.find((one) => one === fields.recurrence)
  const often = rhythm === undefined ? (fields.recurrence ?? '') : say(`value.recurrence.${rhythm}`)
  const turn = fields.firstInTurn ? say('read.first-in-turn', { name: fields.firstInTurn }) : say('read.in-turn')
  return [often, fields.inTurn ? turn : ''].filter((part) => part !== '').join(', ')
}

function printFigures(page: Page, reading: Reading): void {
  const { paper, say, language } = page
  const found = of(reading, 'figure')
  if (found.length > 0) paper.heading(say('read.figures'))
  for (const proposal of found) {
    const { what, value, unit, plan, percentage, period } = proposal.fields
    const shown =
      plan === undefined || plan === 0
        ? withUnit(page, value, unit)
        : say('read.of-plan', {
            value: numberInWords(value, language),
            plan: numberInWords(plan, language),
            unit,
            percentage: percentInWords((100 * value) / plan, language),
          })
    const printed =
      percentage === undefined ? '' : say('read.printed', { percentage: percentInWords(percentage, language) })
    entry(page, proposal, what, [period === undefined ? '' : dateInWords(period, language)])
    note(page, [shown, printed].filter((part) => part !== '').join(' · '))
  }
}

const withUnit = ({ language }: Page, value: number, unit: string): string =>
  unit === '%' ? percentInWords(value, language) : `${numberInWords(value, language)} ${unit}`

function printTopics({ paper, say }: Page, reading: Reading): void {
  const found = of(reading, 'topic').map(({ fields, foundBy }) => {
    const topic = say(`value.topic.${fields.topic}`)
    return foundBy ? `${topic} (${say('desk.by-model')})` : topic
  })
  if (found.length === 0) return
  paper.heading(say('read.topics'))
  paper.line(found.join(' · '), { indent })
}

export function printWarnings({ paper, say }: Page, reading: Reading): void {
  if (reading.warnings.length === 0) return
  paper.heading(say('read.warnings'))
  for (const { code, citation, details } of reading.warnings) {
    const quoted = citation.quote === '' ? '' : ` “${shortened(citation.quote)}”`
    paper.line(`${say(`warning.${code}`, details)}${quoted}`, {
      indent,
      mark: '! ',
      look: 'warning',
    })
  }
}

/** The first line of an entry: what it is, and its facts behind it; what no rule found says so. */
function entry({ paper, say }: Page, { foundBy }: Proposal, title: string, facts: readonly string[]): void {
  const told = [...facts, foundBy ? say('desk.by-model') : ''].filter((fact) => fact !== '')
  paper.line([title, ...told].join(' · '), { indent, mark: '• ' })
}

const note = ({ paper }: Page, text: string): void => paper.line(text, { indent: indent * 2 })

/** The very words of the text; what does not stand there in so many words says so. */
function quote({ paper, say }: Page, { citations, confidence }: Proposal): void {
  const [first] = citations
  if (!first) return
  const doubt = confidence === 'sure' ? '' : ` (${say(`value.confidence.${confidence}`)})`
  paper.line(`“${shortened(first.quote)}”${doubt}`, { indent: indent * 2, look: 'quiet' })
}

export const shortened = (text: string): string =>
  text.length > mostQuoted ? `${text.slice(0, mostQuoted).trimEnd()}…` : text

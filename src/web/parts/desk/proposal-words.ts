import type { MessageKey } from '#messages'
import type { ProposalView } from '../../api/types.ts'
import type { Words } from '../../words.ts'

type Fields = ProposalView['fields']

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

/** The one line by which a person knows a proposal of each kind. */
const headlines: Readonly<Record<ProposalView['kind'], (fields: Fields, words: Words) => string>> = {
  organisation: (fields) => textOf(fields['name']),
  person: (fields) => textOf(fields['name']),
  event: (fields, words) =>
    joined([words.choice('event', textOf(fields['type'])), fields['place'], dated(fields['when'], words)]),
  agreement: (fields, words) => joined([fields['type'], words.choice('status', textOf(fields['status']))]),
  commitment: (fields) => textOf(fields['what']),
  figure: (fields, words) =>
    `${textOf(fields['what'])}: ${words.number(Number(fields['value']))} ${textOf(fields['unit'])}`,
  topic: (fields, words) => words.choice('topic', textOf(fields['topic'])),
}

export const headlineOf = (proposal: ProposalView, words: Words): string =>
  headlines[proposal.kind](proposal.fields, words)

/** Fields that the headline has said already, or that another field says better. */
const said: Readonly<Record<ProposalView['kind'], readonly string[]>> = {
  organisation: ['name'],
  person: ['name'],
  event: [],
  agreement: [],
  commitment: ['what', 'amount'],
  figure: ['what'],
  topic: ['topic'],
}

type Say = (value: unknown, words: Words) => string

const dated: Say = (value, words) => (typeof value === 'string' ? words.date(value) : '')
const counted: Say = (value, words) => (typeof value === 'number' ? words.number(value) : textOf(value))
const chosen =
  (choice: string): Say =>
  (value, words) =>
    words.choice(choice, textOf(value))

/** How the fields that are more than plain text are said. */
const fieldWords: Readonly<Record<string, Say>> = {
  when: dated,
  signed: dated,
  period: dated,
  due: dated,
  value: counted,
  plan: counted,
  percentage: (value, words) => (typeof value === 'number' ? words.percent(value) : ''),
  country: (value, words) => words.countryName(textOf(value)),
  modality: chosen('modality'),
  status: chosen('status'),
  topic: chosen('topic'),
  recurrence: chosen('recurrence'),
  inTurn: (value, words) => words.say(value === true ? 'yes' : 'no'),
  languages: (value, words) =>
    Array.isArray(value) ? words.list(value.map((tag) => words.languageName(String(tag)))) : '',
  prevails: (value, words) => words.languageName(textOf(value)),
}

export interface FieldInWords {
  readonly name: string
  readonly label: string
  readonly text: string
  /** What it was assumed from, where the text does not say it. */
  readonly assumed?: string
}

/** The fields of a proposal as a person reads them. Empty ones are left out. */
export function fieldsInWords(proposal: ProposalView, words: Words): FieldInWords[] {
  return Object.entries(proposal.fields)
    .filter(([name]) => !said[proposal.kind].includes(name))
    .map(([name, value]) => ({
      name,
      label: fieldLabel(name, words),
      text:
        name === 'type' && proposal.kind === 'event'
          ? words.choice('event', textOf(value))
          : inWords(name, value, words),
      assumed: assumedFrom(proposal, name, words),
    }))
    .filter(({ text }) => text !== '')
}

export const fieldLabel = (name: string, words: Words): string => words.say(`field.${name}` as MessageKey)

function inWords(name: string, value: unknown, words: Words): string {
  const special = fieldWords[name]
  if (special) return special(value, words)
  if (Array.isArray(value)) return words.list(value.map(String))
  return textOf(value)
}

function assumedFrom(proposal: ProposalView, name: string, words: Words): string | undefined {
  const basis = proposal.basis[name]
  return basis && 'assumed' in basis ? words.choice('assumed', basis.assumed) : undefined
}

const joined = (parts: readonly unknown[]): string =>
  parts
    .map(textOf)
    .filter((part) => part !== '')
    .join(', ')

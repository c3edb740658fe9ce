import { isEdtf } from '#kernel'
import type { FieldsByKind, ProposalKind } from '../proposal.ts'

/** What a suggestion is held to: the part of the text that the model was shown, and what the rules found in all of it. */
export interface Ground {
  /** Its quotes, each of which stands in the text. */
  readonly quotes: readonly string[]
  readonly part: string
  /** Folded names and other forms of the bodies that the rules found. */
  readonly bodies: ReadonlySet<string>
  /** Years that the text shows somewhere, as the rules read it. */
  readonly years: ReadonlySet<string>
}

/**
 * `quoted`: these words stand in a quote; `shown`: they stand in the part of the text; `body`: so does this name, or
 * the rules found it; `date`, `number`: the text shows the year, the digits; the others have one of few forms.
 */
type FieldCheck = 'quoted' | 'shown' | 'body' | 'date' | 'number' | 'country' | 'language' | 'choice'

/**
 * How each field of a suggestion is checked; fields that are not here are taken away. Whatever is more than a choice
 * stands in the text, so that no words of a model's own ever reach a person.
 */
const checks: { readonly [Kind in ProposalKind]: { readonly [Field in keyof FieldsByKind[Kind]]?: FieldCheck } } = {
  organisation: { name: 'quoted', aliases: 'shown', type: 'choice', country: 'country' },
  person: { name: 'quoted', aliases: 'shown', role: 'shown', organisation: 'body' },
  event: { type: 'choice', when: 'date', place: 'shown', host: 'body', guests: 'body' },
  agreement: {
    type: 'shown',
    status: 'choice',
    parties: 'body',
    signed: 'date',
    period: 'date',
    languages: 'language',
    prevails: 'language',
    renewal: 'shown',
  },
  commitment: {
    by: 'body',
    to: 'body',
    what: 'quoted',
    modality: 'choice',
    quantity: 'quoted',
    recurrence: 'choice',
    inTurn: 'choice',
    firstInTurn: 'body',
    period: 'date',
    due: 'date',
    clause: 'shown',
    topic: 'choice',
  },
  figure: { what: 'shown', value: 'number', unit: 'shown', plan: 'number', percentage: 'number', period: 'date' },
  topic: { topic: 'choice' },
}

const passes: Readonly<Record<FieldCheck, (value: unknown, ground: Ground) => boolean>> = {
  quoted: (value, { quotes }) => quotes.some((quote) => standsIn(quote, value)),
  shown: (value, { part }) => standsIn(part, value),
  body: (value, { part, bodies }) =>
    value === bothSides || standsIn(part, value) || bodies.has(nameForm(String(value))),
  date: (value, { part, years }) =>
    typeof value === 'string' &&
    isEdtf(value) &&
    (value.match(/\d{4}/g) ?? []).every((year) => years.has(year) || plainDigits(part).includes(year)),
  number: (value, { quotes }) => typeof value === 'number' && quotes.some((quote) => showsNumber(quote, value)),
  country: (value) => /^[A-Z]{2}$/.test(String(value)),
  language: (value) => /^[a-z]{2,3}(?:-[A-Za-z]{2,8})?$/.test(String(value)),
  choice: () => true,
}

const bothSides = 'both sides'

/** Fields that are read out of words rather than being words: a person is told who read them so. */
const readings: ReadonlySet<FieldCheck> = new Set(['date', 'country', 'language', 'choice'])

export interface CheckedFields {
  readonly fields: Readonly<Record<string, unknown>>
  /** The fields that are not words of the text. */
  readonly read: readonly string[]
}

/** The fields of a suggestion that may be proposed, or null where one of them does not stand in the text. */
export function checkedFields(
  kind: ProposalKind,
  fields: Readonly<Record<string, unknown>>,
  ground: Ground,
): CheckedFields | null {
  const kept: Record<string, unknown> = {}
  const read: string[] = []
  for (const [field, check] of Object.entries<FieldCheck>(checks[kind])) {
    const value = fields[field]
    if (value === undefined) continue
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    if (!values.every((one) => passes[check](one, ground))) return null
    kept[field] = value
    if (readings.has(check)) read.push(field)
  }
  return { fields: kept, read }
}

/** A name as names are compared here. */
export const nameForm = (name: string): string => name.normalize('NFC').toLowerCase()

/** Whether words stand in a text as they are, and in scripts with blanks as whole words. */
function standsIn(text: string, words: unknown): boolean {
  if (typeof words !== 'string' || words.trim() === '') return false
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!joins(text, at) && !joins(text, at + words.length)) return true
  }
  return false
}

/** Whether a word goes on across a place. */
const joins = (text: string, at: number): boolean =>
  isWordLetter.test(text.charAt(at - 1)) && isWordLetter.test(text.charAt(at))
const isWordLetter = /[\p{Script=Latin}\p{M}\d]/u

/** Lao and full-width digits as the plain ones. */
const plainDigits = (text: string): string =>
  text.replace(/[\u0ed0-\u0ed9\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) & 0xf))

/** The digits of *1.2 million* are those of 1200000: zeros at the end are often said in words. */
function showsNumber(quote: string, value: number): boolean {
  const [digits = ''] = Math.abs(value).toExponential().replace('.', '').split('e')
  return plainDigits(quote).replace(/\D/g, '').includes(digits)
}

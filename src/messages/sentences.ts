import { catalogues, type InterfaceLanguage, type MessageKey } from './catalogue.ts'
import { dateInWords, listInWords } from './dates.ts'
import { translator } from './translator.ts'

/** A coded reason or question: details hold ids of records, EDTF dates, numbers and words of the source. */
export interface Coded {
  readonly code: string
  readonly details: Readonly<Record<string, string | number | readonly string[] | undefined>>
}

/** Details that sentences can do without; where they are not given, the message is told so. */
const optional = {
  clause: 'none',
  made: 'none',
  due: 'none',
  max: 'none',
  by: 'none',
  agreement: 'none',
  event: 'none',
  name: 'none',
  earlier: 'none',
  kept: 'none',
  suspended: 'none',
  reference: 'none',
  place: 'none',
  words: 'none',
}
const dates = new Set([
  'end',
  'period',
  'day',
  'due',
  'date',
  'made',
  'to',
  'last',
  'first',
  'when',
  'earlier',
  'kept',
  'suspended',
  'until',
])
const choices = new Set(['modality', 'status', 'evidence', 'cadence', 'trigger', 'act'])

export type SentenceSort = 'because' | 'question' | 'warning' | 'life' | 'life-question'

/**
 * A reason (`because`) or a question of the duties as a sentence in one language. `nameOf` gives the title of a record
 * by its id, and nothing for texts that are no id. A code that has no sentence yet is said as it is.
 */
export function sentence(
  sort: SentenceSort,
  coded: Coded,
  nameOf: (id: string) => string | undefined,
  language: InterfaceLanguage,
): string {
  const key = `${sort}.${coded.code}`
  if (!isMessage(key)) return coded.code
  const values: Record<string, string | number> = { ...optional }
  for (const [name, value] of Object.entries(coded.details)) {
    if (value !== undefined && value !== null) values[name] = inWords(name, value, nameOf, language)
  }
  return tidy(translator(language).say(key, values))
}

const isMessage = (key: string): key is MessageKey => key in catalogues.en

function inWords(
  name: string,
  value: string | number | readonly string[],
  nameOf: (id: string) => string | undefined,
  language: InterfaceLanguage,
): string | number {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') {
    return listInWords(
      value.map((id) => nameOf(id) ?? (dates.has(name) ? dateInWords(id, language) : id)),
      language,
    )
  }
  const title = nameOf(value)
  if (title !== undefined) return title
  const choice = `value.${name}.${value}`
  if (choices.has(name) && isMessage(choice)) return translator(language).say(choice)
  return dates.has(name) ? dateInWords(value, language) : value
}

/** A unit that the text does not name leaves a gap behind. */
const tidy = (text: string): string => text.replace(/ {2,}/g, ' ').replace(/ ([.;,:])/g, '$1')

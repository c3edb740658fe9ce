import {
  dateInWords,
  listInWords,
  numberInWords,
  percentInWords,
  sentence,
  translator,
  type Coded,
  type InterfaceLanguage,
  type MessageKey,
  type Say,
  type SentenceSort,
} from '#messages'
import { useSyncExternalStore } from 'react'
import { currentLanguage, onLanguageChange } from './language.ts'

/** Everything that is said to a person, in their language. */
export interface Words {
  readonly language: InterfaceLanguage
  readonly say: Say
  /** A choice by its message `value.<field>.<value>`; as it is where there is none. */
  readonly choice: (field: string, value: string) => string
  readonly date: (edtf: string) => string
  /** Who did something: the people of the office by name, Comity itself and the command line in words. */
  readonly who: (name: string) => string
  /** An instant (ISO 8601) as day and time of the person's clock. */
  readonly moment: (instant: string) => string
  readonly day: (day: number) => string
  readonly number: (value: number) => string
  readonly percent: (value: number) => string
  readonly list: (items: readonly string[]) => string
  readonly size: (bytes: number) => string
  readonly languageName: (tag: string) => string
  readonly countryName: (code: string) => string
  readonly sentence: (sort: SentenceSort, coded: Coded, nameOf: (id: string) => string | undefined) => string
}

const made = new Map<InterfaceLanguage, Words>()

/** The words of the language that the person chose; the component is drawn again when they choose another. */
export function useWords(): Words {
  return wordsIn(useSyncExternalStore(onLanguageChange, currentLanguage))
}

export function wordsIn(language: InterfaceLanguage): Words {
  const known = made.get(language)
  if (known) return known
  const fresh = makeWords(language)
  made.set(language, fresh)
  return fresh
}

function makeWords(language: InterfaceLanguage): Words {
  const { say } = translator(language)
  const sayIfKnown = (key: string, otherwise: string): string => {
    const text = say(key as MessageKey)
    return text === key ? otherwise : text
  }
  return {
    language,
    say,
    choice: (field, value) => sayIfKnown(`value.${field}.${value}`, value),
    who: (name) => sayIfKnown(`value.actor.${name}`, name),
    date: (edtf) => attempt(() => dateInWords(edtf, language), edtf),
    moment: (instant) => attempt(() => momentFormat(language).format(Temporal.Instant.from(instant)), instant),
    day: (day) => attempt(() => dateInWords(dayText(day), language), ''),
    number: (value) => numberInWords(value, language),
    percent: (value) => percentInWords(value, language),
    list: (items) => listInWords(items, language),
    size: (bytes) => sizeFormat(language, bytes),
    languageName: (tag) => attempt(() => new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag, tag),
    countryName: (code) => attempt(() => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code, code),
    sentence: (sort, coded, nameOf) => attempt(() => sentence(sort, coded, nameOf, language), coded.code),
  }
}

/** Words for a value that may be odd: shown as it is rather than breaking the page. */
function attempt(make: () => string, otherwise: string): string {
  try {
    return make()
  } catch {
    return otherwise
  }
}

/** A day of a duty as ISO 8601. */
export const dayText = (day: number): string => Temporal.PlainDate.from('1970-01-01').add({ days: day }).toString()

const momentFormat = (language: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })

function sizeFormat(language: string, bytes: number): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte']
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(
    value,
  )
}

/** Whether a text is a date as the register keeps it (EDTF). */
export const isDate = (text: string): boolean =>
  attempt(() => (dateInWords(text, 'en') === '' ? '' : 'yes'), '') === 'yes'

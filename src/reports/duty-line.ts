import type { Day } from '#kernel'
import type { Duty } from '#duties'
import { dateInWords, languageFor, listInWords, sentence, translator } from '#messages'
import { textIn } from '#records'

/** What is needed to tell duties to people: who reads, and what the records are called. */
export interface Reader {
  /** BCP 47. */
  readonly language: string
  /** The title of a record by its id; nothing for what is no id. */
  readonly nameOf: (id: string) => string | undefined
  /** The organisation that runs the office, with all bodies under it. */
  readonly ours: ReadonlySet<string>
}

/** A duty in words, for papers and calendars that leave the house. */
export interface DutyLine {
  readonly id: string
  readonly what: string
  readonly isOurs: boolean
  readonly debtors: string
  readonly creditors: string
  readonly partnership: string
  readonly agreement: string
  readonly period: string
  readonly first: Day
  /** Null where nobody named a last day. */
  readonly due: Day | null
  readonly state: Duty['state']
  readonly stateInWords: string
  readonly done: number
  readonly owed: number
  readonly unit: string
  /** One sentence each. */
  readonly because: readonly string[]
}

export function dutyLine(duty: Duty, reader: Reader): DutyLine {
  const { nameOf, ours } = reader
  const language = languageFor([reader.language])
  const named = (id: string | undefined): string => (id === undefined ? '' : (nameOf(id) ?? ''))
  const list = (ids: readonly string[]): string => listInWords(ids.map(named).filter(Boolean), language)
  return {
    id: duty.id,
    what: textIn(duty.what, reader.language).text,
    isOurs: duty.debtors.some((id) => ours.has(id)),
    debtors: list(duty.debtors),
    creditors: list(duty.creditors),
    partnership: named(duty.partnership),
    agreement: named(duty.agreement),
    period: duty.period.text === '' ? '' : dateInWords(duty.period.text, language),
    first: duty.period.first,
    due: duty.due,
    state: duty.state,
    stateInWords: translator(language).say(`duty-state.${duty.state}`),
    done: duty.done,
    owed: duty.owed.min,
    unit: duty.owed.unit,
    because: [...(duty.turn?.why ?? []), ...duty.because].map((one) => sentence('because', one, nameOf, language)),
  }
}

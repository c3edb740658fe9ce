import { readDate } from '../finders/date-parts.ts'
import { languageOf } from '../languages/index.ts'
import { matchesOf } from '../matches.ts'
import { plainForm, type Place } from './numbers-in.ts'

export interface DateFound extends Place {
  /** EDTF. */
  readonly when: string
}

/**
 * The dates of a text in one language (BCP 47) that say by themselves which day, month, year or span they are; *next
 * year* does not. Of a language that is not known, nothing.
 */
export function datesIn(text: string, language: string): readonly DateFound[] {
  const dates = languageOf(language)?.dates
  if (dates === undefined) return []
  return matchesOf(dates.expression, plainForm(text)).flatMap((match) => {
    const reading = readDate(match.groups ?? {}, dates, undefined)
    if (!reading || !('when' in reading) || !hasFigure.test(match[0])) return []
    const [start, end] = [endOf(match) - match[0].trimStart().length, match.index + match[0].trimEnd().length]
    const place = { start, end, quote: text.slice(start, end) }
    return [reading.when, reading.also].flatMap((when) => (when === undefined ? [] : [{ ...place, when }]))
  })
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length

const hasFigure = /\d|[〇一二三四五六七八九十]/

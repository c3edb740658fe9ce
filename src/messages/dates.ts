import { edtfDate } from '#kernel'
import type { InterfaceLanguage } from './catalogue.ts'
import { translator } from './translator.ts'

type DateParts = Intl.DateTimeFormatOptions

const partsByPrecision: Record<string, DateParts> = {
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
}

/** An EDTF date as people of that language write it: `2025-12-02/2025-12-06` is “2–6 December 2025”. */
export function dateInWords(text: string, language: InterfaceLanguage): string {
  const { say } = translator(language)
  const date = edtfDate(text)
  const ends = text.split('/')
  const [first, last] = ends
  if (ends.length === 2 && first && last && first !== '..' && last !== '..') return span(first, last, language)
  if (ends.length === 2) {
    const open = first === '..' || first === '' ? 'date.until' : 'date.since'
    return say(open, { date: single(open === 'date.until' ? (last ?? '') : (first ?? ''), language) })
  }
  const words = single(text, language)
  if (date.approximate) return say('date.about', { date: words })
  return date.uncertain ? say('date.perhaps', { date: words }) : words
}

function span(first: string, last: string, language: InterfaceLanguage): string {
  const [from, to] = [plain(first), plain(last)]
  if (from === null || to === null || first.length !== last.length) {
    return translator(language).say('date.span', { first: single(first, language), last: single(last, language) })
  }
  return formatter(first, language).formatRange(from, to)
}

function single(text: string, language: InterfaceLanguage): string {
  const bare = text.replace(/[?~%]/g, '')
  const date = plain(bare)
  return date === null ? bare : formatter(bare, language).format(date)
}

type Formattable = Temporal.PlainDate

/** A day to hand to the formatter, which then shows only the parts that the text gives; null where none fits. */
function plain(text: string): Formattable | null {
  const match = /^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text.replace(/[?~%]/g, ''))
  if (!match) return null
  const [, year = '', month = '01', day = '01'] = match
  if (Number(month) > 12) return null
  return Temporal.PlainDate.from({
    // Any leap year serves where the year is not known: it is not shown.
    year: year === 'XXXX' ? 2000 : Number(year),
    month: Number(month),
    day: Number(day),
  })
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(text: string, language: InterfaceLanguage): Intl.DateTimeFormat {
  const bare = text.replace(/[?~%]/g, '')
  const precision = ['year', 'month', 'day'][bare.split('-').length - 1] ?? 'day'
  const yearKnown = !bare.startsWith('XXXX')
  const key = `${language} ${precision} ${yearKnown}`
  const known = formatters.get(key)
  if (known) return known
  const { year, ...rest } = partsByPrecision[precision] ?? {}
  const made = new Intl.DateTimeFormat(language, { ...rest, ...(yearKnown ? { year } : {}), timeZone: 'UTC' })
  formatters.set(key, made)
  return made
}

export function numberInWords(value: number, language: InterfaceLanguage): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value)
}

/** `112.28` as “112.28%”: the value is in percent. */
export function percentInWords(value: number, language: InterfaceLanguage): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(value / 100)
}

/** Several names as one phrase: “A, B and C”. */
export function listInWords(items: readonly string[], language: InterfaceLanguage): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items)
}

import edtf, { Date as DayOrMonth, Interval, Season, Year } from 'edtf'
import { dayOf, type Day } from './day.ts'
import { decline, succeed, type Outcome } from './outcome.ts'

/**
 * A date as ISO 8601-2 (EDTF, level 1, and `XXXX-12-03` of level 2) writes it, with all days that it may mean.
 * https://www.loc.gov/standards/datetime/
 */
export interface EdtfDate {
  readonly text: string
  /** The first and the last day it may mean; infinite where the interval is open or the year is not known. */
  readonly earliest: Day
  readonly latest: Day
  /** For an interval the bounds of its two ends, else the same as the whole. */
  readonly startLatest: Day
  readonly endEarliest: Day
  readonly precision: 'day' | 'month' | 'year' | 'season' | 'decade'
  readonly isInterval: boolean
  /** False for `XXXX-12-03`: the text gave a day, but no year. */
  readonly yearKnown: boolean
  readonly approximate: boolean
  readonly uncertain: boolean
}

interface Bounds {
  earliest: Day
  latest: Day
}

const longestDate = 60
const remembered = new Map<string, EdtfDate | null>()
const rememberedMost = 50_000

/** Reads an EDTF text. Declines, with the text, what is not EDTF or names a day that does not exist. */
export function parseEdtf(text: string): Outcome<EdtfDate, 'date-not-understood'> {
  let date = remembered.get(text)
  if (date === undefined) {
    date = read(text)
    if (remembered.size >= rememberedMost) remembered.clear()
    remembered.set(text, date)
  }
  return date ? succeed(date) : decline('date-not-understood')
}

/** For texts that were checked on entry (in records). A text that is not EDTF is a broken invariant. */
export function edtfDate(text: string): EdtfDate {
  const outcome = parseEdtf(text)
  if (!outcome.ok) throw new Error(`Broken invariant: “${text}” is an EDTF date`)
  return outcome.value
}

export const isEdtf = (text: string): boolean => parseEdtf(text).ok

function read(text: string): EdtfDate | null {
  if (text.length > longestDate || !everyDayExists(text)) return null
  if (!plain.test(text) && !isOfTheLibrary(text)) return null
  const parts = text.split('/')
  const [first, second] = [parts[0] ?? '', parts[1] ?? parts[0] ?? '']
  const start = boundsOf(first, -Infinity)
  const end = boundsOf(second, Infinity)
  if (!start || !end || start.earliest > end.latest) return null
  return {
    text,
    earliest: start.earliest,
    latest: end.latest,
    startLatest: start.latest,
    endEarliest: end.earliest,
    precision: precisionOf(first === '..' || first === '' ? second : first),
    isInterval: parts.length === 2,
    yearKnown: !/XXXX/.test(text),
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
  }
}

/** By class, not by its name: names do not outlast the packing of the browser application. */
const kindsOfDate = [DayOrMonth, Interval, Season, Year]

/** The library lets 30 February roll over into March; an office that typed it made a mistake. */
function everyDayExists(text: string): boolean {
  return [...text.matchAll(/(?:^|\/)(\d{4}|XXXX)-(\d{2})-(\d{2})/g)].every(([, year, month, day]) => {
    try {
      // Without a year, 29 February may exist.
      dayOf(`${year === 'XXXX' ? '2000' : year}-${month}-${day}`)
      return true
    } catch {
      return false
    }
  })
}

/** Years, months and days, and intervals of them: what nearly every text holds, told without the library's grammar. */
const plain = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?(?:\/\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?)?$/

function isOfTheLibrary(text: string): boolean {
  try {
    const parsed: object = edtf(text)
    return kindsOfDate.some((kind) => parsed instanceof kind)
  } catch {
    return false
  }
}

function boundsOf(part: string, open: Day): Bounds | null {
  if (part === '' || part === '..') return { earliest: open, latest: open }
  if (part.startsWith('XXXX')) return { earliest: -Infinity, latest: Infinity }
  const season = seasonBounds(part)
  if (season) return season
  const value = edtf(part)
  const dayMs = 86_400_000
  return { earliest: Math.floor(value.min / dayMs), latest: Math.floor(value.max / dayMs) }
}

/**
 * Spring, summer, autumn and winter (21 to 24, and 25 to 28 north of the equator, where all offices of Comity are): from
 * the first day by the months to the last by the sun, since the text does not say which is meant. The library has them
 * begin in January, as if they were quarters. South of the equator they lie half a year apart.
 */
const seasons = [
  { from: '03-01', until: '06-21' },
  { from: '06-01', until: '09-23' },
  { from: '09-01', until: '12-22' },
  { from: '12-01', until: '03-21' },
] as const
const southern = 29

function seasonBounds(part: string): Bounds | null {
  const [, year, code] = /^(\d{4})-(2[1-9]|3[0-2])$/.exec(part) ?? []
  if (year === undefined) return null
  const isSouthern = Number(code) >= southern
  const season = seasons[(Number(code) - 21 + (isSouthern ? 2 : 0)) % seasons.length]!
  const endsIn = season.until < season.from ? Number(year) + 1 : Number(year)
  return {
    earliest: dayOf(`${year}-${season.from}`),
    latest: dayOf(`${String(endsIn).padStart(4, '0')}-${season.until}`),
  }
}

function precisionOf(part: string): EdtfDate['precision'] {
  const bare = part.replace(/[?~%]/g, '')
  if (/^\d{4}-(2\d|3\d|4[01])$/.test(bare)) return 'season'
  if (/^(\d{3}X|\d{2}XX)$/.test(bare)) return 'decade'
  if (/^-?[\dX]{4}$/.test(bare)) return 'year'
  return /^-?[\dX]{4}-[\dX]{2}$/.test(bare) ? 'month' : 'day'
}

import { checkBody, kindOf, type AnyRecord, type CommitmentBody } from '#records'

/** The day on which an office of `officeOf` asks what is due. */
export const asOf = '2024-06-15'
const places = 200

/** Ids as they come in an office: ordered by the time at which they were made. */
const idOf = (kind: number, number: number): string =>
  `0190${kind.toString(16)}000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`

const organisation = (number: number): string => idOf(0, number % places)
const month = (number: number): string => String((number % 12) + 1).padStart(2, '0')
const dayOfMonth = (number: number): string => String((number % 28) + 1).padStart(2, '0')
const what = { original: 'en', in: { en: 'a course for union officers' } }

type Common = { version: number; citations: []; author: string; audience: 'office' }
const common: Common = { version: 1, citations: [], author: 'bench', audience: 'office' }

const recordOf = (kind: AnyRecord['kind'], id: string, body: unknown): AnyRecord =>
  ({ ...common, id, kind, format: kindOf(kind).format, body }) as AnyRecord

/** Nine in ten are what memoranda are full of: yearly visits and courses; the rest is every other kind of occasion. */
function occasionOf(number: number, years: string): CommitmentBody['when'] {
  switch (number % 20) {
    case 0:
      return { kind: 'quota', period: years, shares: [{ period: years.slice(0, 4), min: 1 }] }
    case 1:
    case 2:
      return { kind: 'once', due: '2024' }
    case 3:
      return { kind: 'every', cadence: 'half-year' }
    case 4:
      return { kind: 'every', cadence: 'two years' }
    default:
      return { kind: 'every', cadence: 'year' }
  }
}

/** One text for five commitments. Its term goes on after the day of asking. */
function textOf(number: number, firstYear: number): AnyRecord {
  const year = firstYear + (number % 3)
  const parties = [{ organisation: organisation(number) }, { organisation: organisation(number + 1) }]
  const body = { title: what, type: 'memorandum', parties, signed: `${year}-${month(number)}-10` }
  const state = { status: 'in force', evidence: 'copy', period: `${year}/${Math.max(year + 5, 2026)}` }
  return recordOf('agreement', idOf(1, number), checkBody('agreement', { ...body, ...state }))
}

function commitmentOf(number: number, firstYear: number): AnyRecord {
  const text = Math.floor(number / 5)
  const year = firstYear + (text % 3)
  const order = [organisation(text), organisation(text + 1)]
  const [first = '', second = ''] = order
  const inTurn = number % 10 === 9
  const body: CommitmentBody = {
    agreement: idOf(1, text),
    clause: `${number % 9}.1`,
    by: inTurn ? { kind: 'in turn', order, startsWith: first } : { kind: 'one', organisation: first },
    to: inTurn ? [] : [second],
    what,
    modality: 'agreed',
    amount: { min: 1, max: 2, unit: 'courses' },
    when: occasionOf(number, `${year}/${Math.max(year + 5, 2026)}`),
  }
  return recordOf('commitment', idOf(2, number), body)
}

function fulfilmentOf(number: number, firstYear: number, done: number): AnyRecord {
  const text = Math.floor(number / 5)
  const date = `${firstYear + (text % 3) + done}-${month(number)}-${dayOfMonth(number)}`
  const body = { commitment: idOf(2, number), date, amount: 1, by: organisation(text + (done % 2)) }
  return recordOf('fulfilment', idOf(3, number * 16 + done), { ...body, voice: 'debtor', says: 'met' })
}

/**
 * A fifth as many texts as commitments, signed in three years from the first one on, and for each commitment a
 * fulfilment in each of its first years.
 */
export function officeOf(commitments: number, { firstYear, done }: { firstYear: number; done: number }): AnyRecord[] {
  const records: AnyRecord[] = []
  for (let number = 0; number < commitments / 5; number += 1) records.push(textOf(number, firstYear))
  for (let number = 0; number < commitments; number += 1) {
    records.push(commitmentOf(number, firstYear))
    for (let year = 0; year < done; year += 1) records.push(fulfilmentOf(number, firstYear, year))
  }
  return records
}

/** Three to four years of history, of which two are done. */
export const young = { firstYear: 2020, done: 2 }
/** Ten years of history, with something done in each. */
export const tenYears = { firstYear: 2013, done: 10 }

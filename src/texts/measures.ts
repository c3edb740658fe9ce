import { datesIn, numbersIn, type DateFound, type NumberFound } from '#reading/grammars'

/** A number or a date that a clause certainly names. */
export interface Measure {
  readonly sort: 'number' | 'date'
  readonly quote: string
  /** The number, or the date as EDTF. */
  readonly value: string
}

/** What a clause measures, and what it may measure. */
export interface Measures {
  readonly sure: readonly Measure[]
  /** What may stand for a number of another language: words such as *one*, and the parts of dates; each as often as it is there. */
  readonly possible: readonly string[]
}

export function measuresOf(text: string, language: string): Measures {
  const dates = datesIn(text, language)
  const numbers = numbersIn(text, language)
  const isInDate = ({ start, end }: NumberFound): boolean => dates.some((date) => date.start < end && start < date.end)
  const isNumber = (number: NumberFound): boolean => number.sure && !isInDate(number)
  return {
    sure: [
      ...dates.map(({ quote, when }) => ({ sort: 'date' as const, quote, value: when })),
      ...numbers.filter(isNumber).map(({ quote, value }) => ({ sort: 'number' as const, quote, value: String(value) })),
    ],
    possible: [
      ...numbers.filter((number) => !isNumber(number)).map(({ value }) => String(value)),
      ...dates.flatMap(partsOf),
    ],
  }
}

/** Year, month and day of a date, as numbers. */
const partsOf = ({ when }: Pick<DateFound, 'when'>): string[] =>
  (when.match(/\d+/g) ?? []).map((part) => String(Number(part)))

/**
 * What only one of two clauses names. Each measure answers one of the other side; beyond that a number is answered by a
 * word, and a date by its parts where the other language writes it in a way that is not known as a date.
 */
export function unmatched(one: Measures, other: Measures): readonly [readonly Measure[], readonly Measure[]] {
  const [left, right] = [without(one.sure, other.sure), without(other.sure, one.sure)]
  return [unanswered(left, right, other), unanswered(right, left, one)]
}

const keyOf = ({ sort, value }: Measure): string => `${sort} ${value}`

function without(some: readonly Measure[], others: readonly Measure[]): readonly Measure[] {
  const taken = others.map(keyOf)
  return some.filter((measure) => {
    const at = taken.indexOf(keyOf(measure))
    if (at >= 0) taken.splice(at, 1)
    return at < 0
  })
}

function unanswered(some: readonly Measure[], others: readonly Measure[], { possible, sure }: Measures) {
  const words = [...possible]
  // Two dates that differ are two dates, whatever other numbers the clause holds.
  const hasOwnDates = others.some(({ sort }) => sort === 'date')
  const numbers = new Set([...possible, ...sure.filter(({ sort }) => sort === 'number').map(({ value }) => value)])
  return some.filter(({ sort, value }) => {
    if (sort === 'date') return hasOwnDates || !partsOf({ when: value }).every((part) => numbers.has(part))
    const at = words.indexOf(value)
    if (at >= 0) words.splice(at, 1)
    return at < 0
  })
}

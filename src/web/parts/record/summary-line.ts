import type { AnyRecord, BodyOf, KindName } from '#records'
import { quantityInWords } from './field-value.tsx'
import type { Words } from '../../words.ts'

type Line<Body> = (body: Body, words: Words) => readonly (string | undefined)[]

const maybeDate = (date: string | undefined, words: Words): string | undefined =>
  date === undefined ? undefined : words.date(date)

/** The facts beside a title by which one record of a kind is told from the next. */
const lines: { readonly [Kind in KindName]?: Line<BodyOf<Kind>> } = {
  organisation: ({ place, country }, words) => [place, country && words.countryName(country)],
  person: ({ posts }) => [posts.at(-1)?.title],
  agreement: ({ status, signed, period }, words) => [
    words.choice('status', status),
    maybeDate(signed, words),
    maybeDate(period, words),
  ],
  commitment: ({ modality, amount }, words) => [
    words.choice('modality', modality),
    amount && quantityInWords(amount, words),
  ],
  talks: ({ type, when, place }, words) => [words.choice('event', type), maybeDate(when, words), place],
  delegation: ({ state, when, place }, words) => [words.choice('delegation', state), maybeDate(when, words), place],
  fulfilment: ({ date, amount }, words) => [words.date(date), amount === undefined ? undefined : words.number(amount)],
  review: ({ type, date }, words) => [words.choice('review', type), words.date(date)],
  indicator: ({ unit }) => [unit],
  result: ({ period, actual, plan }, words) => [
    maybeDate(period, words),
    plan === undefined ? words.number(actual) : `${words.number(actual)} / ${words.number(plan)}`,
  ],
}

/** The line of any kind: each record goes to the line of its own kind. */
const anyLine: Readonly<Partial<Record<KindName, Line<never>>>> = lines

export function summaryLine(record: AnyRecord, words: Words): string {
  const parts = anyLine[record.kind]?.(record.body as never, words) ?? []
  return parts.filter((part) => part !== undefined && part !== '').join(' · ')
}

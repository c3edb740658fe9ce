import { clockId, writtenIn } from '#records'
import type { Names } from './names.ts'
import type { Draft } from './records.ts'
import type { CaseSituation } from './situation.ts'

/** The office of a situation, its rules and the days off that are known. */
export function clockDrafts(given: CaseSituation, names: Names): Draft[] {
  return [...offices(given, names), ...rules(given, names), ...holidays(given, names)]
}

function offices({ office }: CaseSituation, names: Names): Draft[] {
  if (!office) return []
  const organisation = names.idOf('organisation', office.body)
  const body = {
    name: office.body,
    organisation,
    country: office.country,
    language: 'en',
    timeZone: 'UTC',
    example: false,
  }
  return [{ kind: 'office', id: names.idOf('office', 'office'), body }]
}

const rules = ({ rules }: CaseSituation, names: Names): Draft[] =>
  Object.entries(rules).map(([what, { after, before, country, level, bodies, ...rest }]) => ({
    kind: 'rule',
    id: names.idOf('rule', what),
    body: {
      ...rest,
      name: writtenIn('en', what),
      owed: writtenIn('en', what),
      direction: before ? 'before' : 'after',
      length: before ?? after ?? { count: 0, unit: 'days' },
      binds: bodies
        ? { kind: 'bodies', organisations: bodies.map((body) => names.idOf('organisation', body)) }
        : { kind: 'country', country, level },
    },
  }))

const holidays = ({ holidays }: CaseSituation, names: Names): Draft[] =>
  holidays.map(({ country, year, off, worked }, index) => ({
    kind: 'holidays',
    id: names.idOf('holidays', String(index + 1)),
    body: {
      country,
      year,
      days: [
        ...off.map((date) => ({ date, name: writtenIn('en', 'off'), off: true })),
        ...worked.map((date) => ({ date, name: writtenIn('en', 'worked'), off: false })),
      ],
      source: 'situation',
    },
  }))

interface Followed {
  readonly rule?: string | undefined
  readonly trigger?: string | undefined
  readonly by?: string | undefined
}

/** What a fulfilment says of the clock that it stops. */
export function clockOf(given: CaseSituation, names: Names, { rule = '', trigger = '', by }: Followed): object {
  const isText = Object.hasOwn(given.texts, trigger)
  const clock = {
    rule: names.idOf('rule', rule),
    trigger: names.idOf(isText ? 'agreement' : 'event', trigger),
    ...(given.rules[rule]?.bodies && by !== undefined ? { part: names.idOf('organisation', by) } : {}),
  }
  return { commitment: clockId(clock), clock }
}

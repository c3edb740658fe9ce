import { passesOn, successionDecisions } from '#records'
import { z } from 'zod'
import type { Names } from './names.ts'
import type { CaseSituation } from './situation.ts'
import { date, fields, name } from './values.ts'

/** What was decided about one text after a body was merged, split or dissolved, and what the partner said to it. */
export const successionCase = fields({
  body: name.describe('The body that changed, as named under “bodies”.'),
  event: date.optional().describe('The date of the event that is meant, where the body changed more than once.'),
  text: name.optional().describe('The text that it is about; left out for what was promised outside any text.'),
  decision: z
    .enum(successionDecisions)
    .optional()
    .describe('The heir keeps it, another text takes its place, or it is closed.'),
  heir: name.optional().describe('The body that takes it over.'),
  into: name.optional().describe('The text that goes on in its place.'),
  decided: date.optional().describe('When it was decided.'),
  letter: date.optional().describe('The date of the letter to the partner.'),
  confirmed: date.optional().describe('When the partner confirmed it: on that day everything open moves.'),
  declined: date.optional().describe('When the partner declined it.'),
})
export type SuccessionCase = z.infer<typeof successionCase>

/** The body of the record. The partners are the other sides of the text, or of the partnership. */
export function successionBody(given: CaseSituation, one: SuccessionCase, names: Names): object {
  const idOf = (organisation: string): string => names.idOf('organisation', organisation)
  const event = eventOf(given, one)
  const parties = one.text === undefined ? [] : (given.texts[one.text]?.parties ?? [])
  const sides = parties.length > 0 ? parties : (given.partnership ?? [])
  const partners = sides.filter((side) => side !== one.body && !event.others.includes(side)).map(idOf)
  const answers = { confirmed: one.confirmed, declined: one.declined }
  return {
    organisation: idOf(one.body),
    event: { kind: event.kind, date: event.date },
    ...(one.text === undefined
      ? { partnership: names.idOf('partnership', 'partnership') }
      : { agreement: names.idOf('agreement', one.text) }),
    partners,
    ...(one.decision === undefined ? {} : { decision: decisionOf(one, event.date, names) }),
    letters: one.letter === undefined ? [] : partners.map((to) => ({ to, date: one.letter, text: words })),
    answers: Object.entries(answers).flatMap(([says, day]) =>
      day === undefined ? [] : partners.map((by) => ({ by, says, date: day, how: 'letter' })),
    ),
  }
}

const words = { original: 'en', in: { en: '…' } }

const decisionOf = ({ decision, heir, into, decided }: SuccessionCase, eventDate: string, names: Names): object => ({
  kind: decision,
  by: 'a person',
  date: decided ?? eventDate,
  ...(heir === undefined ? {} : { heir: names.idOf('organisation', heir) }),
  ...(into === undefined ? {} : { into: names.idOf('agreement', into) }),
})

type LineageCase = CaseSituation['bodies'][string][number]

/** The event of the body by which others took its place: the one of that date, else the last. */
function eventOf({ bodies }: CaseSituation, { body, event }: SuccessionCase): LineageCase {
  const passing = (bodies[body] ?? []).filter(passesOn)
  const meant = event === undefined ? passing.at(-1) : passing.find((one) => one.date === event)
  return meant ?? { kind: 'merged into', date: event ?? '0001-01-01', others: [] }
}

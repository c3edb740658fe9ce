import { cadences, modalities, quantity } from '#records'
import { z } from 'zod'
import { date, fields, name } from './values.ts'

const bodies = z.array(name).min(2).max(20)

/** Who owes it. */
const by = z
  .union(
    [
      name.transform((organisation) => ({ kind: 'one' as const, names: [organisation] })),
      fields({ each: bodies }).transform(({ each }) => ({ kind: 'each' as const, names: each })),
      fields({ jointly: bodies }).transform(({ jointly }) => ({ kind: 'jointly' as const, names: jointly })),
      fields({ 'in turn': bodies, starts: name.optional() }).transform(({ starts, ...turns }) => ({
        kind: 'in turn' as const,
        names: turns['in turn'],
        starts,
      })),
    ],
    {
      error: '"A" | { "each": ["A", "B"] } | { "jointly": ["A", "B"] } | { "in turn": ["A", "B"], "starts": "A" }',
    },
  )
  .describe('Who owes it: one body, each of several for itself, several together, or each in turn (“starts” begins).')

const shares = z.record(date, z.number().nonnegative()).default({})

/** For which time it is owed. */
const when = z
  .union(
    [
      z.literal('once').transform(() => ({ kind: 'once' as const })),
      z.literal('regularly').transform(() => ({ kind: 'regularly' as const })),
      fields({ once: date }).transform(({ once }) => ({ kind: 'once' as const, due: once })),
      fields({
        every: z.enum(cadences),
        from: date.optional(),
        until: date.optional(),
        'set by': z.array(name).min(1).max(20).optional(),
      }).transform(({ every, 'set by': setBy, ...bounds }) => ({
        kind: 'every' as const,
        cadence: every,
        ...bounds,
        setBy,
      })),
      fields({ 'at an event': name, date: date.optional() }).transform(({ date: day, ...given }) => ({
        kind: 'at an event' as const,
        named: given['at an event'],
        date: day,
      })),
      fields({ quota: date, shares }).transform((given) => ({
        kind: 'quota' as const,
        period: given.quota,
        shares: Object.entries(given.shares).map(([period, min]) => ({ period, min })),
      })),
    ],
    {
      error:
        '"once" | "regularly" | { "once": "2025" } | { "every": "year", "from": "2024" } | { "quota": "2025/2030", "shares": { "2026": 2 } } | { "at an event": "visit" }',
    },
  )
  .describe(
    'For which time: once (by a day, or without one), every month, quarter, half-year, year, two years or term, a quota over a term (with the shares that the text names), at an event (one of “events”, or in words with a date), or “regularly”, which a person has to make precise (“set by” names the sides that agreed to a cadence which the text does not name).',
  )

const decided = {
  by: z.array(name).min(1).max(20).describe('The bodies that decided it.'),
  date: date.describe('The day of the decision.'),
}
const period = date.describe('The period of which it speaks.')

/** What the sides decided about single periods. */
const decision = z.discriminatedUnion('kind', [
  fields({ kind: z.literal('postponed'), period, to: date.optional().describe('The new last day.'), ...decided }),
  fields({
    kind: z.literal('swapped'),
    periods: z.tuple([date, date]).describe('The two periods that exchange their hosts.'),
    ...decided,
  }),
  fields({ kind: z.literal('turn'), period, whose: name.describe('Whose turn it is then.'), ...decided }),
  fields({ kind: z.literal('waived'), period, ...decided }),
  fields({ kind: z.literal('suspended'), period, ...decided }),
])

export const promise = fields({
  text: name
    .optional()
    .describe('The text that holds it, as named under “texts”; left out for what was said at talks.'),
  clause: name.optional().describe('The clause of the text: "3.1".'),
  by,
  to: z
    .array(name)
    .max(20)
    .default([])
    .describe('To whom; where nobody is named, the other sides of the text or the partnership.'),
  modality: z.enum(modalities).default('agreed').describe('How firmly it was said.'),
  made: date.optional().describe('The day on which it was said, where no text dates it.'),
  amount: quantity.optional().describe('How much is owed for each period (for a quota: over the term).'),
  when,
  topic: name.optional().describe('What it is about: two living texts that promise the same topic raise a question.'),
  restates: name.optional().describe('The promise of another text that this one repeats: it is owed once.'),
  notFulfilledBy: z
    .array(name)
    .max(100)
    .default([])
    .describe('Events of which somebody said that they did not fulfil it.'),
  amends: name
    .optional()
    .describe('The promise of the same text that this one puts in other words by an amendment, on the day “made”.'),
  decisions: z.array(decision).max(200).optional().describe('What the sides decided about single periods.'),
  owner: name.optional().describe('Who looks after it.'),
  source: name.optional().describe('The document that tells it, by any name.'),
})

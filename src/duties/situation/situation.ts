import { agreementStatuses, delegationStates, evidences, lineageKinds } from '#records'
import { z } from 'zod'
import { holidays, office, rule } from './clocks.ts'
import { expectation, textExpectation } from './expectation.ts'
import { promise } from './promise.ts'
import { successionCase } from './succession.ts'
import { act, approval, renewal, signatory } from './text.ts'
import { review } from './review.ts'
import { date, day, fields, name } from './values.ts'

/**
 * A case that a person can write down and read: bodies, texts, promises and what was done, by their names instead of
 * ids. `docs/situations.md` explains it to people; the examples beside the rules are written in it.
 */
const text = fields({
  parties: z.array(name).max(20).default([]).describe('The bodies that made it.'),
  status: z
    .enum(agreementStatuses)
    .default('in force')
    .describe('What became of it; what is only planned does not bind.'),
  evidence: z
    .enum(evidences)
    .default('copy')
    .describe('What is known of it; a text that only the press tells of does not bind.'),
  signed: date.optional().describe('When it was signed.'),
  period: date.optional().describe('Its term; both ends belong to it.'),
  ended: date.optional().describe('The last day on which it was in force, where it ended before its term.'),
  replaces: name.optional().describe('The text whose place it takes, as named under “texts”.'),
  type: name.default('memorandum').describe('Memorandum, plan, minutes: two texts of one type may be one too many.'),
  renewal: renewal.optional(),
  acts: z.array(act).max(500).default([]).describe('What was done with it, and when: its stage follows from that.'),
  approvals: z.array(approval).max(100).default([]).describe('Whom was asked about it before it was signed.'),
  signatories: z.array(signatory).max(40).default([]).describe('Who signed it; those under “people” have posts.'),
  noScan: name.optional().describe('Why there is no scan of the signed text.'),
})

const done = fields({
  promise: name.optional().describe('What was done, as named under “promises”.'),
  rule: name.optional().describe('The rule that was followed, as named under “rules”; in place of a promise.'),
  trigger: name.optional().describe('The text or the event that started the clock of the rule.'),
  date: date.describe('When it was done.'),
  period: date.optional().describe('The period that it was done for, where that is another than the one it lies in.'),
  amount: z.number().nonnegative().optional().describe('How much of it; one where nothing is said.'),
  by: name.optional().describe('The body that did it; for turns the host.'),
  voice: z.enum(['debtor', 'creditor']).default('debtor').describe('Who says so: the side that owes, or that is owed.'),
  says: z.enum(['met', 'not met']).default('met').describe('“not met” by the creditor is a denial.'),
  event: name.optional().describe('The event at which it was done, as named under “events”.'),
}).refine(({ promise, rule }) => (promise === undefined) !== (rule === undefined), { path: ['promise'] })

const eventFields = {
  when: date.optional().describe('When it was.'),
  host: name.optional().describe('The body that received the others.'),
  source: name.optional().describe('The document that tells it, by any name.'),
}
const event = z.union(
  [
    fields({ kind: z.literal('talks').default('talks'), ...eventFields }),
    fields({
      kind: z.literal('delegation'),
      state: z.enum(delegationStates).optional().describe('What became of the visit.'),
      ...eventFields,
    }),
  ],
  { error: '{ "kind": "talks", "when": …, "host": … } | { "kind": "delegation", "state": "held", … }' },
)

const lineage = fields({
  kind: z.enum(lineageKinds),
  date: date.describe('When it happened.'),
  others: z.array(name).max(50).default([]).describe('The bodies it came from or went to.'),
})

const post = fields({
  post: name.describe('What it is called.'),
  with: name.optional().describe('The body.'),
  from: date.optional(),
  until: date.optional(),
})

export const situation = fields({
  $schema: z.string().optional().describe('Where the JSON Schema of this format is, for editors.'),
  name: name.describe('What the case is about, in one line.'),
  partnership: z.array(name).min(2).max(50).optional().describe('The bodies whose partnership holds all that follows.'),
  bodies: z.record(name, z.array(lineage).max(100)).default({}).describe('What became of bodies: mergers, new names.'),
  existed: z
    .record(name, date)
    .default({})
    .describe('From when until when a body has borne its name: "2025-07-01/.."; needed only where it matters.'),
  people: z.record(name, z.array(post).max(100)).default({}).describe('The posts of people who sign.'),
  successions: z
    .array(successionCase)
    .max(100)
    .default([])
    .describe('What was decided about the texts of such bodies, and what the partner said.'),
  texts: z.record(name, text).default({}).describe('Memoranda, plans, minutes: by a name of your choice.'),
  promises: z.record(name, promise).describe('What was promised: by a name of your choice.'),
  done: z.array(done).default([]).describe('What was done, and what the sides say about it.'),
  reviews: z.array(review).max(50).default([]).describe('Reviews of texts, and what they made of promises.'),
  events: z.record(name, event).default({}).describe('Talks and visits: by a name of your choice.'),
  office: office.optional().describe('Whose office it is: rules of its country bind it.'),
  rules: z.record(name, rule).default({}).describe('Rules that start clocks: by a name of your choice.'),
  holidays: z.array(holidays).max(50).default([]).describe('Days off, country by country and year by year.'),
  asOf: day.optional().describe('The day for which the case is told; what “expect” says is checked for this day.'),
  expect: z
    .record(z.string(), expectation)
    .optional()
    .describe(
      'All duties that there are on that day: "promise period", with the debtor where each side owes for itself.',
    ),
  expectTexts: z
    .record(z.string(), textExpectation)
    .optional()
    .describe('How texts stand on that day; those that are not named are not looked at.'),
  questions: z
    .array(z.string())
    .optional()
    .describe('All questions that are asked: code and promise; for “may-be-fulfilled-by” also the event.'),
  saving: z
    .array(name)
    .max(100)
    .default([])
    .describe('Promises and texts that somebody is about to save: they are looked at more closely.'),
  warnings: z.array(z.string()).optional().describe('All warnings that are given: code and promise or text.'),
})
export type CaseSituation = z.infer<typeof situation>

/** JSON Schema of what a person writes, for editors and for other programs. */
export const situationSchema = (): object => ({
  ...z.toJSONSchema(situation, { io: 'input', target: 'draft-2020-12' }),
  title: 'A situation for comity due --situation',
})

import { agreementActs, noticeSubjects, opinions, waysTaken } from '#records'
import { z } from 'zod'
import { date, fields, name } from './values.ts'

const months = z.number().int().positive()

/** What the text says about its end. */
export const renewal = z
  .union(
    [
      z.literal('none').transform(() => ({ kind: 'none' as const })),
      z.literal('by new text').transform(() => ({ kind: 'by new text' as const })),
      fields({
        months: months.max(600).describe('For how many months it goes on each time.'),
        notice: z.number().int().nonnegative().max(120).optional().describe('Months of notice before the end.'),
        times: months.max(100).optional().describe('How often at most.'),
      }).transform((terms) => ({ kind: 'by itself' as const, ...terms })),
    ],
    { error: '"none" | "by new text" | { "months": 60, "notice": 6 }' },
  )
  .describe('What renews it: nothing, a new text, or itself for so many months unless notice is given in time.')

/** One act, with the fields that its kind has. */
export const act = fields({
  kind: z.enum(agreementActs).describe('What was done.'),
  date: date.describe('When it was done.'),
  by: z.array(name).max(20).default([]).describe('Who did it: what takes all sides has no effect by fewer.'),
  from: date.optional().describe('amended: from when it applies, where that is another day.'),
  clauses: z.array(name).max(100).optional().describe('amended: the clauses.'),
  until: date.optional().describe('renewed, amended: the new last day of the term.'),
  period: date.optional().describe('suspended: the stretch; both ends belong to it.'),
  of: z.enum(noticeSubjects).optional().describe('notice given: of what.'),
  lastDay: date.optional().describe('terminated, notice given: the last day in force.'),
  reference: name.optional().describe('cleared: the number of the decision.'),
})

export const approval = fields({
  name: name.describe('Who was asked.'),
  asked: date.describe('When.'),
  due: date.optional().describe('The last day for the answer.'),
  answer: fields({ date, says: z.enum(opinions) })
    .optional()
    .describe('What they answered.'),
  taken: fields({ how: z.enum(waysTaken), date: date.optional() })
    .optional()
    .describe('How it was taken into account.'),
})

export const signatory = fields({
  name: name.describe('Who signed.'),
  organisation: name.optional().describe('For which party.'),
  capacity: name.optional().describe('By what power.'),
})

import { z } from 'zod'
import { dutyStates } from '../duty.ts'
import { stages } from '../life/stage.ts'
import { date, day, fields, name } from './values.ts'

const state = z.enum(dutyStates).describe('How the duty stands.')
const says = z.enum(['nothing', 'met', 'not met'])

/** A state alone, or with whatever else the case is about; what is left out is not looked at. */
export const expectation = z.union(
  [
    state.transform((only) => ({ state: only })),
    fields({
      state,
      by: z.array(name).optional().describe('Who owes it.'),
      to: z.array(name).optional().describe('To whom it is owed.'),
      binding: z.enum(['binds', 'expected']).optional().describe('An expectation is never late.'),
      turn: name.nullable().optional().describe('Whose turn it is; null where nobody knows.'),
      due: day.nullable().optional().describe('The last day on which it is in time; null where nobody named one.'),
      done: z.number().optional().describe('What was done and is not in dispute.'),
      owed: z.number().optional().describe('The least that is owed.'),
      debtorSays: says.optional().describe('The last word of the side that owes.'),
      creditorSays: says.optional().describe('The last word of the side that is owed.'),
      because: z.array(name).optional().describe('Codes of reasons that must be among those given.'),
    }),
  ],
  { error: `"met" | { "state": "met", … }: ${dutyStates.join(', ')}` },
)
export type Expectation = z.infer<typeof expectation>

const stage = z.enum(stages).describe('The stage of the text.')

/** How a text stands: its stage alone, or with whatever else the case is about. */
export const textExpectation = z.union(
  [
    stage.transform((only) => ({ stage: only })),
    fields({
      stage,
      binds: z.boolean().optional().describe('Whether what is agreed in it is owed.'),
      since: date.optional().describe('Since when it stands there.'),
      lastDay: day
        .nullable()
        .optional()
        .describe('The last day of its term, with all renewals; null where none is known.'),
      noticeDay: day
        .nullable()
        .optional()
        .describe('The last day on which notice is in time; null where none is needed.'),
      because: z.array(name).optional().describe('Codes of reasons that must be among those given.'),
      questions: z.array(name).optional().describe('All questions about the text, by their codes.'),
    }),
  ],
  { error: `"in force" | { "stage": "in force", … }: ${stages.join(', ')}` },
)
export type TextExpectation = z.infer<typeof textExpectation>

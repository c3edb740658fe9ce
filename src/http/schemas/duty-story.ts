import type { CommitmentLife, DutyStoryView } from '#app'
import { periodDecision } from '#records'
import { z } from '@hono/zod-openapi'
import { because, dueQuestion, duty, multilingual } from './duties.ts'
import { links } from './record-link.ts'
import { recordView } from './records.ts'
import { every, identifier, typed } from './values.ts'

type Moment = DutyStoryView['moments'][number]
type TurnYear = DutyStoryView['turns'][number]

const date = z.string()
const state = z.string()

const moment = typed<Moment>(
  z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('promised'), date, agreement: identifier.optional() }),
      z.strictObject({ kind: z.literal('turn'), date, whose: identifier, because }),
      z.strictObject({ kind: z.literal('decision'), date, decision: periodDecision, hasEffect: z.boolean() }),
      z.strictObject({
        kind: z.literal('word'),
        date,
        fulfilment: identifier,
        voice: z.enum(['debtor', 'creditor']),
        says: z.enum(['met', 'not met']),
        amount: z.number().optional(),
        by: identifier.optional(),
        event: identifier.optional(),
        note: multilingual.optional(),
      }),
      z.strictObject({
        kind: z.literal('note'),
        date,
        sort: z.enum(['difficulty', 'recommendation']),
        text: multilingual,
        by: identifier.optional(),
      }),
      z.strictObject({ kind: z.literal('state'), date, state, because: because.optional() }),
    ])
    .openapi('Moment'),
)

const turnYear = typed<TurnYear>(
  z
    .strictObject({
      duty: z.string(),
      period: z.string(),
      state,
      whose: identifier.optional(),
      why: because.optional(),
      hosts: z.array(identifier),
      marks: z.array(
        every<TurnYear['marks'][number]>()(['postponed', 'cancelled', 'swapped', 'suspended', 'waived', 'out of turn']),
      ),
      to: z.string().optional(),
    })
    .openapi('TurnYear'),
)

export const dutyStoryView: z.ZodType<DutyStoryView> = z
  .strictObject({
    asOf: z.string(),
    ours: z.array(identifier),
    duty,
    moments: z.array(moment),
    turns: z.array(turnYear),
    source: recordView,
    questions: z.array(dueQuestion),
    links,
  })
  .openapi('DutyStory')

export const commitmentLife: z.ZodType<CommitmentLife> = z
  .strictObject({
    asOf: z.string(),
    ours: z.array(identifier),
    commitment: identifier,
    version: z.int().positive(),
    duties: z.array(duty),
    turns: z.array(turnYear),
    questions: z.array(dueQuestion),
    links,
  })
  .openapi('CommitmentLife')

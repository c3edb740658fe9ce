import type {
  DueQuestion,
  DueView,
  FigureList,
  FigureView,
  PartnershipView,
  TimelineItem,
  WarningView,
  WarningsView,
} from '#app'
import { dutyStates } from '#app'
import { z } from '@hono/zod-openapi'
import { links, recordLink } from './record-link.ts'
import { record, recordSummary } from './records.ts'
import { every, identifier, kind, typed } from './values.ts'

type Duty = DueView['late'][number]

/** Days since 1970-01-01; null stands for an end that nobody named. */
const day = typed<number>(z.number().nullable())

const manyDetails = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))

export const because = typed<Duty['because'][number]>(
  z.strictObject({ code: z.string(), details: manyDetails }).openapi('Because'),
)

const question = typed<Duty['questions'][number]>(
  z
    .strictObject({
      code: z.string(),
      commitment: identifier,
      partnership: identifier.optional(),
      duty: z.string().optional(),
      details: manyDetails,
    })
    .openapi('QuestionOfDuty'),
)

export const multilingual = z
  .strictObject({
    original: z.string(),
    in: z.record(z.string(), z.string()),
    translations: z
      .record(z.string(), z.strictObject({ by: z.enum(['person', 'machine']), reviewed: z.boolean() }))
      .optional(),
  })
  .openapi('Multilingual')

const voice = z.strictObject({
  says: every<Duty['voices']['debtor']['says']>()(['nothing', 'met', 'not met']),
  amount: z.number(),
})

export const dutyState = z.enum(dutyStates)

export const clockOrigin = z
  .strictObject({ rule: identifier, trigger: identifier, part: z.string().max(300).optional() })
  .openapi('ClockOrigin')

export const duty: z.ZodType<Duty> = z
  .strictObject({
    id: z.string(),
    commitment: identifier,
    clock: clockOrigin.optional(),
    agreement: identifier.optional(),
    partnership: identifier.optional(),
    debtors: z.array(z.string()),
    creditors: z.array(z.string()),
    what: multilingual,
    binding: every<Duty['binding']>()(['binds', 'expected']),
    period: z.strictObject({ text: z.string(), first: day, last: day }),
    due: z.number().nullable(),
    state: dutyState,
    owed: z.strictObject({ min: z.number(), max: z.number().optional(), unit: z.string() }),
    done: z.number(),
    turn: z.strictObject({ whose: z.string(), why: z.array(because) }).optional(),
    voices: z.strictObject({
      debtor: voice,
      creditor: voice,
      calendar: every<Duty['voices']['calendar']>()(['ahead', 'running', 'over']),
    }),
    questions: z.array(question),
    because: z.array(because),
  })
  .openapi('Duty')

export const dueQuestion: z.ZodType<DueQuestion> = z
  .strictObject({ commitment: identifier, code: z.string(), details: manyDetails })
  .openapi('DueQuestion')

const warning: z.ZodType<WarningView> = z
  .strictObject({ record: identifier, code: z.string(), details: manyDetails })
  .openapi('Warning')

export const warningsView: z.ZodType<WarningsView> = z
  .strictObject({ warnings: z.array(warning), links })
  .openapi('Warnings')

export const dueView: z.ZodType<DueView> = z
  .strictObject({
    asOf: z.string(),
    ours: z.array(identifier),
    late: z.array(duty),
    soon: z.array(duty),
    oursLater: z.array(duty),
    theirsLater: z.array(duty),
    met: z.array(duty),
    questions: z.array(dueQuestion),
    warnings: z.array(warning),
    links,
  })
  .openapi('DueView')

const timelineItem: z.ZodType<TimelineItem> = z
  .strictObject({ id: identifier, kind, title: z.string(), when: z.string(), place: z.string().optional() })
  .openapi('TimelineItem')

const figureView: z.ZodType<FigureView> = z
  .strictObject({
    indicator: recordLink,
    unit: z.string(),
    organisation: identifier.optional(),
    results: z.array(
      z.strictObject({
        id: identifier,
        period: z.string().optional(),
        actual: z.number(),
        plan: z.number().optional(),
        percentage: z.number().optional(),
        printedPercentage: z.number().optional(),
      }),
    ),
  })
  .openapi('Figure')

export const figureList: z.ZodType<FigureList> = z
  .strictObject({ figures: z.array(figureView), links })
  .openapi('FigureList')

export const partnershipView: z.ZodType<PartnershipView> = z
  .strictObject({
    record,
    title: z.string(),
    organisations: z.array(recordSummary),
    people: z.array(recordSummary),
    agreements: z.array(recordSummary),
    commitments: z.array(recordSummary),
    ours: z.array(identifier),
    duties: z.array(duty),
    questions: z.array(dueQuestion),
    timeline: z.array(timelineItem),
    figures: z.array(figureView),
    links,
  })
  .openapi('PartnershipView')

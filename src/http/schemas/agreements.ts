import type { AgreementList, AgreementSummary, AgreementView, PartyView } from '#app'
import { agreementActs, agreementStages } from '#records'
import { z } from '@hono/zod-openapi'
import { dueQuestion, duty } from './duties.ts'
import { links, recordLink } from './record-link.ts'
import { record, recordSummary, recordView } from './records.ts'
import { every, identifier, kind, typed, version } from './values.ts'

type Life = AgreementView['life']
type Mark = Life['marks'][number]
type Reason = Life['because'][number]
type Asked = Life['questions'][number]

const manyDetails = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
const stage = z.enum(agreementStages)

const reason = typed<Reason>(z.strictObject({ code: z.string(), details: manyDetails }).openapi('LifeReason'))
const question = typed<Asked>(z.strictObject({ code: z.string(), details: manyDetails }).openapi('LifeQuestion'))

const mark = typed<Mark>(
  z
    .strictObject({
      what: z.enum([
        ...agreementActs,
        'signed',
        'term begins',
        'mid-term review',
        'final review',
        'last day for notice',
        'renewed by itself',
        'term ends',
        'replaced',
      ]),
      date: z.string(),
      isAhead: z.boolean(),
    })
    .openapi('LifeMark'),
)

const life: z.ZodType<Life> = z
  .strictObject({
    stage,
    since: z.string().optional(),
    because: z.array(reason),
    binds: z.boolean(),
    firstDay: z.string().optional(),
    lastDay: z.string().optional(),
    daysLeft: z.number().optional(),
    notice: z.strictObject({ lastDay: z.string(), daysLeft: z.number(), given: z.string().optional() }).optional(),
    track: z.array(
      z.strictObject({ stage, state: every<Life['track'][number]['state']>()(['done', 'now', 'ahead', 'skipped']) }),
    ),
    marks: z.array(mark),
    approvals: z.array(
      z.strictObject({
        place: z.int().nonnegative(),
        name: z.string(),
        state: every<Life['approvals'][number]['state']>()(['waiting', 'late', 'to take', 'settled']),
        daysLate: z.number(),
      }),
    ),
    questions: z.array(question),
  })
  .openapi('AgreementLife')

const agreementSummary: z.ZodType<AgreementSummary> = z
  .strictObject({ id: identifier, kind, title: z.string(), version, record, life })
  .openapi('AgreementSummary')

export const agreementList: z.ZodType<AgreementList> = z
  .strictObject({ asOf: z.string(), agreements: z.array(agreementSummary), links })
  .openapi('AgreementList')

const party: z.ZodType<PartyView> = z
  .strictObject({ organisation: identifier, namedAs: z.string().optional(), nameThen: z.string(), nameNow: z.string() })
  .openapi('Party')

export const agreementView: z.ZodType<AgreementView> = z
  .strictObject({
    asOf: z.string(),
    ours: z.array(identifier),
    record: recordView,
    life,
    parties: z.array(party),
    commitments: z.array(recordSummary),
    duties: z.array(duty),
    questions: z.array(dueQuestion),
    replacedBy: z.array(recordLink),
    links,
  })
  .openapi('AgreementView')

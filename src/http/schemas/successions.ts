import type { LetterDraft, SuccessionDesk, SuccessionPreview } from '#app'
import { kinds, lineageKinds, successionStates } from '#records'
import { z } from '@hono/zod-openapi'
import { duty, multilingual } from './duties.ts'
import { links } from './record-link.ts'
import { day, every, identifier, typed, version } from './values.ts'

type Item = SuccessionDesk['items'][number]

export const lineageKind = z.enum(lineageKinds)

const item = typed<Item>(
  z
    .strictObject({
      organisation: identifier,
      event: z.strictObject({ kind: lineageKind, date: z.string(), source: z.string().optional() }),
      heirs: z.array(identifier),
      agreement: identifier.optional(),
      partnership: identifier.optional(),
      state: z.enum(successionStates),
      next: every<Item['next']>()(['decide', 'write', 'await', 'nothing']),
      record: z.strictObject({ id: identifier, version, body: kinds.succession.body }).optional(),
      partners: z.array(identifier),
      meets: z.array(identifier),
      waiting: z.array(duty),
      late: z.int().nonnegative(),
      open: z.int().nonnegative(),
      credits: z.int().nonnegative(),
      turn: z.string().optional(),
    })
    .openapi('SuccessionItem'),
)

const offer = z
  .strictObject({
    organisation: identifier,
    version,
    place: z.string(),
    into: z.string(),
    date: z.string(),
    source: z.string(),
    candidates: z.array(identifier),
  })
  .openapi('MergerOffer')

export const successionDesk: z.ZodType<SuccessionDesk> = z
  .strictObject({ asOf: day, items: z.array(item), offers: z.array(offer), links })
  .openapi('SuccessionDesk')

export const successionPreview: z.ZodType<SuccessionPreview> = z
  .strictObject({
    asOf: day,
    changes: z.array(z.strictObject({ before: duty, after: duty })),
    unchanged: z.int().nonnegative(),
    links,
  })
  .openapi('SuccessionPreview')

export const letterDraft: z.ZodType<LetterDraft> = z
  .strictObject({ to: identifier, date: day, languages: z.array(z.string()), text: multilingual })
  .openapi('LetterDraft')

import type { MemorandumPreview, TextDifferencesView, TextSigned, TextView } from '#app'
import { clauseRoles, kinds } from '#records'
import { z } from '@hono/zod-openapi'
import { links, recordLink } from './record-link.ts'
import { every, identifier, instant, typed, version } from './values.ts'

type Row = TextView['rows'][number]
type Promised = TextView['promises'][number]

const place = z.strictObject({ language: z.string(), quote: z.string() })

const difference: z.ZodType<Row['differences'][number]> = z
  .strictObject({
    code: every<Row['differences'][number]['code']>()([
      'clause-missing',
      'clause-added',
      'number-differs',
      'date-differs',
    ]),
    clause: z.string(),
    reference: place,
    other: place,
  })
  .openapi('LanguageDifference')

const row: z.ZodType<Row> = z
  .strictObject({
    clause: z.string(),
    role: z.enum(clauseRoles),
    texts: z.record(
      z.string(),
      z.strictObject({ heading: z.string(), title: z.string().optional(), text: z.string(), asDrafted: z.boolean() }),
    ),
    differences: z.array(difference),
  })
  .openapi('TextRow')

const promisedBody = typed<Promised['body']>(kinds.commitment.body)

const promise: z.ZodType<Promised> = z
  .strictObject({ clause: z.string(), body: promisedBody, asDrafted: z.boolean() })
  .openapi('TextPromise')

const versionItem = z.strictObject({ version, at: instant, by: z.string(), why: z.string().optional() })

export const textView: z.ZodType<TextView> = z
  .strictObject({
    agreement: recordLink,
    text: z
      .strictObject({
        id: identifier,
        version,
        body: typed<NonNullable<TextView['text']>['body']>(kinds['text-pack'].body),
      })
      .nullable(),
    rows: z.array(row),
    reference: z.string().optional(),
    digest: z.string().optional(),
    promises: z.array(promise),
    versions: z.array(versionItem),
    links,
  })
  .openapi('AgreementText')

export const textSigned: z.ZodType<TextSigned> = z
  .strictObject({ view: textView, recorded: z.array(recordLink), left: z.array(z.string()) })
  .openapi('TextSigned')

const stretch = z.strictObject({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })

export const textDifferencesView: z.ZodType<TextDifferencesView> = z
  .strictObject({
    agreement: recordLink,
    language: z.string(),
    languages: z.array(z.string()),
    from: version,
    to: version,
    clauses: z.array(
      z.strictObject({
        kind: z.enum(['same', 'changed', 'moved', 'added', 'removed']),
        clause: z.string(),
        from: z.string().optional(),
        stretches: z.array(stretch),
      }),
    ),
    versions: z.array(versionItem),
  })
  .openapi('TextDifferences')

export const memorandumPreview: z.ZodType<MemorandumPreview> = z
  .strictObject({
    choices: typed<MemorandumPreview['choices']>(z.unknown().meta({ type: 'object' })),
    texts: z.array(
      z.strictObject({
        language: z.string(),
        title: z.string(),
        clauses: z.array(z.strictObject({ heading: z.string(), text: z.string() })),
      }),
    ),
    promises: z.array(z.strictObject({ clause: z.string(), body: promisedBody })),
    links,
  })
  .openapi('MemorandumPreview')

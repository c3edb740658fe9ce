import {
  leftReasons,
  matchReasons,
  origins,
  ruleNames,
  warningCodes,
  type BulkOutcome,
  type Confirmation,
  type DocumentExplanation,
  type DocumentList,
  type DocumentSummary,
  type DocumentView,
  type ImportOutcome,
  type ProposalView,
} from '#app'
import { z } from '@hono/zod-openapi'
import { recordLink } from './record-link.ts'
import { details, digest, every, identifier, instant, kind } from './values.ts'

const problem = z.strictObject({ code: z.string(), details })

const summary = {
  id: identifier,
  digest,
  fileName: z.string(),
  mediaType: z.string(),
  size: z.int().nonnegative(),
  title: z.string(),
  language: z.string().optional(),
  published: z.string().optional(),
  importedAt: instant,
  importedBy: z.string(),
  open: z.int().nonnegative(),
  confirmed: z.int().nonnegative(),
  refused: z.int().nonnegative(),
  warnings: z.int().nonnegative(),
  problem: problem.optional(),
}

export const documentSummary: z.ZodType<DocumentSummary> = z.strictObject(summary).openapi('DocumentSummary')

export const documentList: z.ZodType<DocumentList> = z
  .strictObject({ documents: z.array(documentSummary), next: z.string().optional() })
  .openapi('DocumentList')

export const importOutcome: z.ZodType<ImportOutcome> = z
  .strictObject({ document: documentSummary, alreadyKnown: z.boolean() })
  .openapi('ImportOutcome')

const quote = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative(), quote: z.string() })
  .openapi('Quote')

const proposalKind = every<ProposalView['kind']>()([
  'organisation',
  'person',
  'event',
  'agreement',
  'commitment',
  'figure',
  'topic',
]).openapi('KindOfProposal')

const match = z
  .strictObject({
    id: identifier,
    kind,
    title: z.string(),
    reasons: z.array(z.enum(matchReasons)),
    name: z.string(),
    certain: z.boolean(),
  })
  .openapi('Match')

export const proposalView: z.ZodType<ProposalView> = z
  .strictObject({
    key: z.string(),
    kind: proposalKind,
    fields: z.record(z.string(), z.unknown()),
    citations: z.array(quote),
    confidence: every<ProposalView['confidence']>()(['sure', 'likely', 'unsure']),
    foundBy: z.literal('model').optional(),
    known: z.strictObject({ record: recordLink, name: z.string() }).optional(),
    basis: z.record(
      z.string(),
      z.union([z.strictObject({ said: z.int().nonnegative() }), z.strictObject({ assumed: z.string() })]),
    ),
    state: every<ProposalView['state']>()(['open', 'confirmed', 'refused']),
    record: recordLink.optional(),
    matches: z.array(match),
    unknownNames: z.array(z.string()),
  })
  .openapi('Proposal')

const block = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  page: z.int().positive().optional(),
  role: every<DocumentView['blocks'][number]['role']>()(['content', 'heading', 'boilerplate']),
})

const caution = every<DocumentView['cautions'][number]>()([
  'replaced-characters',
  'lao-from-pdf',
  'charset-guessed',
  'pages-without-text',
  'parts-left-out',
])

const warning = z.strictObject({
  code: z.enum(warningCodes),
  citation: quote,
  details: details.optional(),
})

export const documentView: z.ZodType<DocumentView> = z
  .strictObject({
    ...summary,
    text: z.string(),
    blocks: z.array(block),
    cautions: z.array(caution),
    proposals: z.array(proposalView),
    readingWarnings: z.array(warning),
  })
  .openapi('DocumentView')

const field = z.strictObject({
  field: z.string(),
  origin: z.enum(origins),
  places: z.array(quote),
  from: z.string().optional(),
})

export const documentExplanation: z.ZodType<DocumentExplanation> = z
  .strictObject({
    proposals: z.array(
      z.strictObject({
        key: z.string(),
        rule: z.enum(ruleNames),
        cue: z.string().optional(),
        shownBy: quote,
        fields: z.array(field),
      }),
    ),
    left: z.array(quote.extend({ reason: z.enum(leftReasons), before: z.string(), after: z.string() })),
    more: z.int().nonnegative(),
  })
  .openapi('DocumentExplanation')

export const confirmation: z.ZodType<Confirmation> = z
  .strictObject({ record: recordLink, created: z.array(recordLink), proposal: proposalView })
  .openapi('Confirmation')

export const bulkOutcome: z.ZodType<BulkOutcome> = z
  .strictObject({
    confirmed: z.array(recordLink),
    taken: z.array(z.strictObject({ key: z.string(), name: z.string(), record: recordLink })).optional(),
    left: z.array(
      z.strictObject({
        key: z.string(),
        kind: proposalKind,
        why: every<BulkOutcome['left'][number]['why']>()(['not-sure', 'may-be-known', 'needs-parts']),
      }),
    ),
  })
  .openapi('BulkOutcome')

import { z } from 'zod'
import { allTexts, defineKind, present } from '../kind.ts'
import { agreementStatuses, evidences } from '../lists.ts'
import { edtf, identifier, languageTag, multilingual, shortText, textIn } from '../values.ts'
import { actReferences, agreementAct } from './agreement-act.ts'
import { approval, approvalReferences } from './approval.ts'

/** What the text says about its end: nothing renews it, a new text does, or it goes on unless somebody gives notice. */
export const renewalTerms = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('by new text') }),
  z.object({
    kind: z.literal('by itself'),
    /** For how long each time. */
    months: z.number().int().positive().max(600),
    /** Notice has to be given at least so many months before the end; left out, until the last day. */
    notice: z.number().int().nonnegative().max(120).optional(),
    /** How often at most; left out, without a limit. */
    times: z.number().int().positive().max(100).optional(),
  }),
  /** As a source puts it: a person has to say which of the others it is. */
  z.object({ kind: z.literal('in words'), words: shortText }),
])
export type RenewalTerms = z.infer<typeof renewalTerms>

const body = z.object({
  title: multilingual,
  /** Memorandum, plan, minutes, twinning, … in the words of the source. */
  type: shortText,
  partnership: identifier.optional(),
  /** `namedAs` keeps the name that the text itself uses. */
  parties: z.array(z.object({ organisation: identifier, namedAs: shortText.optional() })).max(20),
  /**
   * What the source says of it; its stage on a day follows from the acts and dates (`#duties`). “Planned” is not
   * “signed”; what only the press tells is evidence of the press.
   */
  status: z.enum(agreementStatuses),
  evidence: z.enum(evidences),
  signed: edtf.optional(),
  place: shortText.optional(),
  /** `organisation` is the party for which somebody signed; `capacity` says by what power, where no post does. */
  signatories: z
    .array(
      z.object({
        person: identifier.optional(),
        name: shortText,
        capacity: shortText.optional(),
        organisation: identifier.optional(),
      }),
    )
    .max(40)
    .default([]),
  /** Records of the documents that show the signed text. */
  scans: z.array(identifier).max(20).default([]),
  /** Why there is no scan. */
  noScan: multilingual.optional(),
  /** EDTF interval; both ends belong to it. */
  period: edtf.optional(),
  replaces: identifier.optional(),
  /** The last day on which it was in force, where it ended before its period did. */
  ended: edtf.optional(),
  languages: z.array(languageTag).max(20).default([]),
  prevails: languageTag.optional(),
  renewal: renewalTerms.optional(),
  acts: z.array(agreementAct).max(500).default([]),
  approvals: z.array(approval).max(100).default([]),
})
export type AgreementBody = z.infer<typeof body>

/** Format 1 had the renewal clause in words only, and no acts, approvals and scans. */
interface Format1 {
  readonly renewal?: string
}

const fromFormat1 = ({ renewal, ...rest }: Format1): object => ({
  ...rest,
  ...(renewal === undefined ? {} : { renewal: { kind: 'in words', words: renewal } }),
  scans: [],
  acts: [],
  approvals: [],
})

export const agreement = defineKind({
  kind: 'agreement',
  format: 2,
  body,
  upgrades: { 1: fromFormat1 },
  title: (body, language) => textIn(body.title, language).text,
  searchable: (body) => [
    ...allTexts(body.title),
    body.type,
    ...present(body.parties.map((party) => party.namedAs)),
    ...body.signatories.map((signatory) => signatory.name),
  ],
  references: (body) => [
    ...body.parties.map((party) => party.organisation),
    ...present([body.partnership, body.replaces]),
    ...present(body.signatories.flatMap(({ person, organisation }) => [person, organisation])),
    ...body.scans,
    ...actReferences(body.acts),
    ...approvalReferences(body.approvals),
  ],
})

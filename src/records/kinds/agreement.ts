import { z } from 'zod'
import { allTexts, defineKind, present } from '../kind.ts'
import { agreementStatuses, evidences } from '../lists.ts'
import { edtf, identifier, languageTag, multilingual, shortText, textIn } from '../values.ts'

const body = z.object({
  title: multilingual,
  /** Memorandum, plan, minutes, twinning, … in the words of the source. */
  type: shortText,
  partnership: identifier.optional(),
  /** `namedAs` keeps the name that the text itself uses. */
  parties: z.array(z.object({ organisation: identifier, namedAs: shortText.optional() })).max(20),
  /** “Planned” is not “signed”; what only the press tells is evidence of the press. */
  status: z.enum(agreementStatuses),
  evidence: z.enum(evidences),
  signed: edtf.optional(),
  place: shortText.optional(),
  signatories: z
    .array(z.object({ person: identifier.optional(), name: shortText, capacity: shortText.optional() }))
    .max(40)
    .default([]),
  /** EDTF interval; both ends belong to it. */
  period: edtf.optional(),
  replaces: identifier.optional(),
  /** The last day on which it was in force, where it ended before its period did. */
  ended: edtf.optional(),
  languages: z.array(languageTag).max(20).default([]),
  prevails: languageTag.optional(),
  renewal: shortText.optional(),
})
export type AgreementBody = z.infer<typeof body>

export const agreement = defineKind({
  kind: 'agreement',
  format: 1,
  body,
  upgrades: {},
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
    ...present(body.signatories.map((signatory) => signatory.person)),
  ],
})

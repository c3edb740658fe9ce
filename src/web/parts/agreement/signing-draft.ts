import type { Signing } from '../../api/acts.ts'
import type { AgreementView } from '../../api/types.ts'
import { isDate } from '../../words.ts'
import { bodyOfAgreement } from './body-of-agreement.ts'

export type Signatory = Signing['signatories'][number]

/** A signing while a person writes it down. */
export interface SigningDraft {
  readonly signed: string
  readonly place: string
  readonly evidence: Signing['evidence']
  readonly signatories: readonly Signatory[]
  readonly scans: readonly string[]
  readonly noScan: string
}

/** What is known already; for each party one row to fill in. The day of a plan is not that of a signing. */
export function firstSigning(view: AgreementView, language: string): SigningDraft {
  const { signed, status, place, signatories, evidence, scans, noScan } = bodyOfAgreement(view)
  const empty = view.parties.map(({ organisation }) => ({ name: '', organisation }))
  return {
    signed: status === 'planned' ? '' : (signed ?? ''),
    place: place ?? '',
    evidence: evidence === 'press' ? 'copy' : evidence,
    signatories: signatories.length > 0 ? signatories : empty,
    scans,
    noScan: noScan?.in[language] ?? '',
  }
}

export const isSigningComplete = ({ signed, signatories }: SigningDraft): boolean =>
  isDate(signed.trim()) && signatories.some(({ name }) => name.trim() !== '')

/** Empty fields say nothing. */
export function signingOf(draft: SigningDraft, language: string): Signing {
  const [place, reason] = [draft.place.trim(), draft.noScan.trim()]
  return {
    signed: draft.signed.trim(),
    signatories: draft.signatories.filter(({ name }) => name.trim() !== '').map(filled),
    evidence: draft.evidence,
    scans: draft.scans,
    ...(place === '' ? {} : { place }),
    ...(reason === '' ? {} : { noScan: { original: language, in: { [language]: reason } } }),
  }
}

function filled({ name, capacity = '', person, organisation }: Signatory): Signatory {
  return {
    name: name.trim(),
    ...(capacity.trim() === '' ? {} : { capacity: capacity.trim() }),
    ...(person === undefined ? {} : { person }),
    ...(organisation === undefined ? {} : { organisation }),
  }
}

import { isDeepStrictEqual } from 'node:util'
import { Problem } from '#kernel'
import type { AgreementFields } from '#reading'
import { isKind, nameOf, writtenIn, type AgreementBody } from '#records'
import { documentId } from '../document-id.ts'
import { agreementMatches } from '../matching/events.ts'
import type { Keyed } from '../proposal-key.ts'
import type { Live } from '../stored.ts'
import { chosenMatch } from './match.ts'
import { confirmedNames, organisationNamed, unionsAmong } from './parts.ts'
import { partnershipFor } from './partnership.ts'
import { languageTag } from './language-names.ts'
import { isTextItself } from './text-itself.ts'
import { addMention, citationsOf, statedBy, type Confirmed, type Work } from './work.ts'

/** An agreement, and the partnership of its parties where there is none yet; or one that is known already. */
export async function confirmAgreement(
  work: Work,
  proposal: Keyed<'agreement'>,
  fields: AgreementFields,
  match: string | undefined,
): Promise<Confirmed> {
  const matches = agreementMatches(work.register, fields, (names) => confirmedNames(work, names), work.language)
  const known = await chosenMatch(work, { proposal, name: fields.type, matches, match })
  if (known !== null && known.kind !== 'agreement') throw new Problem('value-invalid', { field: 'match' })
  const body = await bodyOf(work, proposal, fields)
  const record = known ?? work.add('agreement', body, statedBy(work, proposal))
  if (known !== null) {
    addMention(work, proposal, fields.type, known.id)
    moveOn(work, known, body, proposal)
  }
  if (isTextItself(work.document, proposal)) adoptClauses(work, record)
  return { record }
}

async function bodyOf(work: Work, proposal: Keyed<'agreement'>, fields: AgreementFields): Promise<AgreementBody> {
  const parties: AgreementBody['parties'] = []
  for (const name of fields.parties) {
    const organisation = await organisationNamed(work, proposal, name)
    if (!parties.some((party) => party.organisation === organisation))
      parties.push(await partyAs(work, name, organisation))
  }
  const ids = parties.map((party) => party.organisation)
  const partnership = await partnershipFor(work, await unionsAmong(work, ids), proposal)
  const prevails = fields.prevails === undefined ? undefined : languageTag(fields.prevails, work.language)
  const names = parties.map((party) => party.namedAs).filter((name) => name !== undefined)
  const isSignedText = fields.status !== 'planned' && isTextItself(work.document, proposal)
  return {
    title: writtenIn(work.language, [fields.type, names.join(' – ')].filter((part) => part !== '').join(': ')),
    type: fields.type,
    ...(partnership === undefined ? {} : { partnership }),
    parties,
    status: fields.status,
    evidence: isTextItself(work.document, proposal) ? 'copy' : 'press',
    ...(fields.signed === undefined ? {} : { signed: fields.signed }),
    ...(fields.period === undefined ? {} : { period: fields.period }),
    signatories: [],
    scans: isSignedText ? [documentId(work.document.digest)] : [],
    acts: [],
    approvals: [],
    languages: (fields.languages ?? []).flatMap((name) => languageTag(name, work.language) ?? []),
    ...(prevails === undefined ? {} : { prevails }),
    ...(fields.renewal === undefined
      ? {}
      : { renewal: { kind: 'in words' as const, words: fields.renewal.slice(0, 300) } }),
  }
}

/** The name that the text itself uses; for a body that a person chose by hand, the one that is known. */
async function partyAs(work: Work, name: string, organisation: string): Promise<AgreementBody['parties'][number]> {
  const record = await work.get(organisation)
  const chosen = name === organisation && record.kind === 'organisation'
  return { organisation, namedAs: chosen ? nameOf(record.body, work.language) : name }
}

const lifeOrder: readonly AgreementBody['status'][] = [
  'planned',
  'signed',
  'in force',
  'expired',
  'replaced',
  'terminated',
]
const evidenceOrder: readonly AgreementBody['evidence'][] = ['press', 'copy', 'original']

const further = <Value>(order: readonly Value[], one: Value, other: Value): Value =>
  order.indexOf(one) >= order.indexOf(other) ? one : other

/** A later source completes what is known: it fills gaps and moves the life of the text on, never back. */
function moveOn(work: Work, known: Live<'agreement'>, told: AgreementBody, proposal: Keyed): void {
  const body: AgreementBody = {
    ...told,
    ...known.body,
    status: further(lifeOrder, known.body.status, told.status),
    evidence: further(evidenceOrder, known.body.evidence, told.evidence),
    scans: known.body.scans.length > 0 ? known.body.scans : told.scans,
    languages: known.body.languages.length > 0 ? known.body.languages : told.languages,
  }
  if (isDeepStrictEqual(body, known.body)) return
  work.change(known, { body, citations: [...known.citations, ...citationsOf(work, proposal).slice(0, 1)] })
}

/** Clauses of this text that were confirmed before it now stand under it. */
function adoptClauses(work: Work, agreement: Live<'agreement'>): void {
  for (const { kept } of work.document.decisions.values()) {
    if (!isKind(kept, 'commitment') || kept.body.clause === undefined || kept.body.agreement !== undefined) continue
    const { partnership } = agreement.body
    const body = { ...kept.body, agreement: agreement.id, ...(partnership === undefined ? {} : { partnership }) }
    work.change(kept, { body })
  }
}

import { fold } from '#kernel'
import { textIn } from '#records'
import { confirmMany } from './confirm-proposal.ts'
import { inOrder } from './confirm-sure.ts'
import { contextOf, write, type Context } from './context.ts'
import { examplePlan, type ExamplePlan } from './example-plan.ts'
import { importDocument } from './import-document.ts'
import { signCheckpoint } from './ledger.ts'
import { nameKey } from './matching/names.ts'
import { registerOf } from './matching/register.ts'
import { finishedOffice } from './office-record.ts'
import { openDocument } from './open-document.ts'
import type { AppParts } from './parts.ts'
import { system } from './permissions.ts'
import { recordFulfilment } from './record-fulfilment.ts'
import { refuseProposal } from './refuse-proposal.ts'
import { setCadence } from './set-cadence.ts'
import { recordLineageEvent } from './succession/record-lineage-event.ts'
import { addOffice } from './start-office.ts'
import { adding, liveRecords, newRecord, replacing, type Live } from './stored.ts'
import type { Confidence } from '#reading'

/** The folder of the example: `office.json` and the documents that it names. */
export interface ExampleSource {
  readonly plan: unknown
  bytesOf(file: string): Promise<Uint8Array>
}

export interface ExampleOutcome {
  /** What the plan names and the documents do not hold: empty, unless the reader or a document changed. */
  readonly missing: readonly string[]
}

/** Whether the storage holds an office to work in. An example that was interrupted half-way is none yet. */
export const hasOffice = async (parts: AppParts): Promise<boolean> => (await finishedOffice(parts.storage)) !== null

/**
 * Makes the example office: its documents are imported, read and confirmed as any others are. What says that the office
 * is there is written last, so that one which was interrupted is gone on with, and nothing is done twice.
 */
export async function makeExample(
  parts: AppParts,
  source: ExampleSource,
  progress: (file: string, done: number, of: number) => void = () => undefined,
): Promise<ExampleOutcome> {
  const plan = examplePlan.parse(source.plan)
  const begun = (await parts.storage.offices()).at(-1)
  const context = contextOf(parts, begun?.office ?? null)
  if (!begun) await addOffice(context)
  const own = await ownOrganisation(context, plan)
  const missing: string[] = []
  for (const [index, { file, confirm, refuse, matches }] of plan.documents.entries()) {
    progress(file, index, plan.documents.length)
    const { document } = await importDocument(context, system, { bytes: await source.bytesOf(file), name: file })
    missing.push(...(await refuseAll(context, document.digest, refuse)))
    const chosen = await choose(context, matches)
    missing.push(...chosen.missing)
    await confirmAll(context, document.digest, { parts: confidences[confirm], matches: chosen.matches })
  }
  missing.push(
    ...(await joinBranches(context, plan, own)),
    ...(await lineageEvents(context, plan)),
    ...(await afterwards(context, plan)),
  )
  await writeOffice(context, plan, own)
  await signCheckpoint(context)
  progress('', plan.documents.length, plan.documents.length)
  return { missing }
}

async function ownOrganisation(context: Context, plan: ExamplePlan): Promise<string> {
  const { names, level } = plan.organisation
  const known = (await liveRecords(context, 'organisation')).find(({ body }) => body.names[0]?.text === names[0]?.text)
  if (known) return known.id
  const body = { names, type: 'union' as const, country: plan.country, ...(level ? { level } : {}), lineage: [] }
  const record = newRecord(context, 'organisation', body, { author: system.id })
  await write(context, system, [adding(record)])
  return record.id
}

async function refuseAll(context: Context, digest: string, words: readonly string[]): Promise<string[]> {
  const document = await openDocument(context, digest)
  const missing: string[] = []
  for (const said of words) {
    const found = document.proposals.filter((proposal) => fold(JSON.stringify(proposal.fields)).includes(fold(said)))
    if (found.length === 0) missing.push(said)
    for (const { key } of found.filter((proposal) => !document.decisions.has(proposal.key))) {
      await refuseProposal(context, system, { document: digest, key })
    }
  }
  return missing
}

const confidences = {
  all: new Set<Confidence>(['sure', 'likely']),
  sure: new Set<Confidence>(['sure']),
  none: new Set<Confidence>(),
}

/** The records that a person means by names in a document. */
async function choose(
  context: Context,
  matches: Readonly<Record<string, string>>,
): Promise<{ matches: ReadonlyMap<string, string>; missing: string[] }> {
  const { byName } = await registerOf(context)
  const found = Object.entries(matches).map(([name, known]) => ({
    name,
    known,
    record: byName.get(nameKey(known))?.[0]?.record.id,
  }))
  return {
    matches: new Map(found.flatMap(({ name, record }) => (record === undefined ? [] : [[name, record] as const]))),
    missing: found.filter(({ record }) => record === undefined).map(({ known }) => known),
  }
}

async function confirmAll(
  context: Context,
  digest: string,
  { parts, matches }: { parts: ReadonlySet<Confidence>; matches: ReadonlyMap<string, string> },
): Promise<void> {
  const document = await openDocument(context, digest)
  const open = document.proposals.filter(({ key, confidence }) => parts.has(confidence) && !document.decisions.has(key))
  const latitude = { parts, takeCertain: true, matches }
  await confirmMany(context, system, { document, proposals: inOrder(open), latitude })
}

/** What branches owe, the office owes: they are its own. */
async function joinBranches(context: Context, plan: ExamplePlan, own: string): Promise<string[]> {
  const organisations = await liveRecords(context, 'organisation')
  const missing: string[] = []
  for (const branch of plan.branches) {
    const found = organisations.find(({ body }) => body.names.some((name) => nameKey(name.text) === nameKey(branch)))
    if (!found) missing.push(branch)
    else if (found.body.parent !== own) {
      await write(context, system, [replacing(found, { body: { ...found.body, parent: own } })])
    }
  }
  return missing
}

/** What became of bodies since the documents speak of them. */
async function lineageEvents(context: Context, plan: ExamplePlan): Promise<string[]> {
  const missing: string[] = []
  for (const { organisation, into, ...event } of plan.lineage) {
    const { byName } = await registerOf(context)
    const record = byName.get(nameKey(organisation))?.[0]?.record
    if (record?.kind !== 'organisation') missing.push(organisation)
    else if (!record.body.lineage.some(({ date }) => date === event.date)) {
      const heir = byName.get(nameKey(into.text))?.[0]?.record.id
      const whom = heir === undefined ? { name: into } : { others: [heir] }
      await recordLineageEvent(context, system, {
        organisation: record.id,
        replaces: record.version,
        ...whom,
        ...event,
      })
    }
  }
  return missing
}

/** What happened after the documents: cadences that were agreed on, promises that were kept. */
async function afterwards(context: Context, plan: ExamplePlan): Promise<string[]> {
  const missing: string[] = []
  for (const { commitment, ...decision } of plan.cadences) {
    const found = await commitmentWith(context, commitment)
    if (!found) missing.push(commitment)
    else if (found.body.when.kind !== 'every') {
      await setCadence(context, system, {
        ...decision,
        commitment: found.id,
        agreedByAll: true,
        replaces: found.version,
      })
    }
  }
  const told = await liveRecords(context, 'fulfilment')
  for (const { commitment, ...report } of plan.fulfilments) {
    const found = await commitmentWith(context, commitment)
    const known = told.some(({ body }) => body.commitment === found?.id && body.date === report.date)
    if (!found) missing.push(commitment)
    else if (!known) await recordFulfilment(context, system, { ...report, commitment: found.id })
  }
  return missing
}

async function commitmentWith(context: Context, words: string): Promise<Live<'commitment'> | undefined> {
  const commitments = await liveRecords(context, 'commitment')
  return commitments.find(({ body }) => fold(textIn(body.what, body.what.original).text).includes(fold(words)))
}

async function writeOffice(context: Context, plan: ExamplePlan, organisation: string): Promise<void> {
  const { name, language, country, timeZone } = plan
  const body = { name, organisation, country, language, timeZone, example: true }
  await write(context, system, [adding(newRecord(context, 'office', body, { author: system.id }))])
}

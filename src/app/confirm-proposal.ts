import { Problem } from '#kernel'
import type { ConfirmRequest } from './app.ts'
import { confirmInto } from './confirmation/table.ts'
import { startWork, type Latitude, type Work } from './confirmation/work.ts'
import { write, type Context } from './context.ts'
import { languageOf, linkTo } from './links.ts'
import { openDocument, proposalOf, type OpenDocument } from './open-document.ts'
import { permit } from './permissions.ts'
import type { Keyed } from './proposal-key.ts'
import { proposalView } from './proposal-views.ts'
import type { Actor, Confirmation, RecordLink } from './views.ts'

/** A person who confirms one thing confirms what it consists of, but nobody decides a match for them. */
export const byPerson: Latitude = {
  parts: new Set(['sure', 'likely', 'unsure']),
  takeCertain: false,
  matches: new Map(),
}

/**
 * Makes a record out of a proposal: this file is the only door from reading to the ledger. The bodies and relations
 * that the record needs are made in the same step, all or none. Throws `already-decided`, `match-needed` where a known
 * body may be meant and none was chosen, `parts-needed` where something cannot be told from the text.
 */
export function confirmProposal(context: Context, actor: Actor, request: ConfirmRequest): Promise<Confirmation> {
  permit(actor, 'decide proposals')
  return context.exclusive(request.document, async () => {
    const document = await openDocument(context, request.document)
    const proposal = proposalOf(document, request.key)
    if (document.decisions.has(proposal.key)) throw new Problem('already-decided', { key: proposal.key })
    const work = await startWork(context, document, byPerson)
    const { record } = await confirmInto(work, proposal, request)
    await write(context, actor, work.changes(), request.why)
    const language = await languageOf(context, actor)
    const after = await openDocument(context, request.document)
    return {
      record: linkTo(record, language),
      created: createdIn(work, language),
      proposal: await proposalView(context, after, proposal.key, language),
    }
  })
}

/** Records that a step of work made, as people are told of them. */
export const createdIn = (work: Work, language: string): RecordLink[] =>
  work
    .changes()
    .filter(({ record, replaces }) => replaces === null && record.kind !== 'mention')
    .map(({ record }) => linkTo(record, language))

/** What came of confirming many: the proposals that were left, each with the problem that it met. */
export interface ConfirmedMany {
  readonly work: Work
  readonly confirmed: readonly string[]
  readonly left: readonly { readonly proposal: Keyed; readonly problem: Problem }[]
}

/** Confirms several open proposals of a document in one step; each that meets a problem is left as it was. */
export async function confirmMany(
  context: Context,
  actor: Actor,
  asked: { document: OpenDocument; proposals: readonly Keyed[]; latitude: Latitude; why?: string },
): Promise<ConfirmedMany> {
  const work = await startWork(context, asked.document, asked.latitude)
  const left: { proposal: Keyed; problem: Problem }[] = []
  const confirmed: string[] = []
  for (const proposal of asked.proposals) {
    if (work.recordOf(proposal.key) !== undefined) continue
    try {
      const { record } = await work.attempt(() => confirmInto(work, proposal, {}))
      confirmed.push(record.id)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      left.push({ proposal, problem: error })
    }
  }
  await write(context, actor, work.changes(), asked.why)
  return { work, confirmed, left }
}

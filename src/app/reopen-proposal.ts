import { Problem } from '#kernel'
import type { Change } from '#ledger'
import type { AnyRecord } from '#records'
import { write, type Context } from './context.ts'
import { languageOf } from './links.ts'
import { openDocument, proposalOf, type Decision } from './open-document.ts'
import { permit } from './permissions.ts'
import type { Keyed } from './proposal-key.ts'
import { proposalView } from './proposal-views.ts'
import { liveRecord, replacing } from './stored.ts'
import { dependentsOf } from './withdraw-record.ts'
import type { Actor, ProposalView } from './views.ts'

/**
 * Takes a decision back: a refusal, a match, or a confirmation. The record that was made is withdrawn with it, unless
 * others build on it (`built-upon`); a known record that was matched stays.
 */
export function reopenProposal(
  context: Context,
  actor: Actor,
  { document: digest, key }: { document: string; key: string },
): Promise<ProposalView> {
  permit(actor, 'decide proposals')
  return context.exclusive(digest, async () => {
    const document = await openDocument(context, digest)
    const proposal = proposalOf(document, key)
    const decision = document.decisions.get(proposal.key)
    if (!decision) throw new Problem('not-found', { id: key })
    const { kept } = decision
    const dependents = await dependentsOf(context, kept.id)
    if (dependents.length > 0) throw new Problem('built-upon', { count: dependents.length })
    await write(context, actor, [
      replacing(kept, { withdrawn: true }),
      ...(await withoutTopic(context, proposal, decision)),
    ])
    return await proposalView(context, await openDocument(context, digest), key, await languageOf(context, actor))
  })
}

/** A topic is no record of its own: it leaves the talks to which it was added. */
async function withoutTopic(context: Context, proposal: Keyed, { record }: Decision): Promise<Change[]> {
  if (proposal.kind !== 'topic') return []
  const gathering = await liveRecord(context, record)
  if (gathering.kind !== 'talks' && gathering.kind !== 'delegation') return []
  const topics = gathering.body.topics.filter((topic) => topic !== proposal.fields.topic)
  return [replacing<AnyRecord>(gathering, { body: { ...gathering.body, topics } })]
}

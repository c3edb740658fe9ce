import { Problem } from '#kernel'
import { write, type Context } from './context.ts'
import { languageOf } from './links.ts'
import { openDocument, proposalOf } from './open-document.ts'
import { permit } from './permissions.ts'
import { proposalView } from './proposal-views.ts'
import { replacing } from './stored.ts'
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
    const decision = document.decisions.get(proposalOf(document, key).key)
    if (!decision) throw new Problem('not-found', { id: key })
    const { kept } = decision
    const dependents = await dependentsOf(context, kept.id)
    if (dependents.length > 0) throw new Problem('built-upon', { count: dependents.length })
    await write(context, actor, [replacing(kept, { withdrawn: true })])
    return await proposalView(context, await openDocument(context, digest), key, await languageOf(context, actor))
  })
}

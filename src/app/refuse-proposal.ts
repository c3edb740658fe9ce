import { Problem } from '#kernel'
import { write, type Context } from './context.ts'
import { languageOf } from './links.ts'
import { openDocument, proposalOf } from './open-document.ts'
import { permit } from './permissions.ts'
import { proposalView } from './proposal-views.ts'
import { adding, newRecord } from './stored.ts'
import type { Actor, ProposalView } from './views.ts'

const longestName = 300

/** Keeps that a person said no to a proposal: it is not proposed again for that document. */
export function refuseProposal(
  context: Context,
  actor: Actor,
  { document: digest, key, reason }: { document: string; key: string; reason?: string },
): Promise<ProposalView> {
  permit(actor, 'decide proposals')
  return context.exclusive(digest, async () => {
    const document = await openDocument(context, digest)
    const proposal = proposalOf(document, key)
    if (document.decisions.has(key)) throw new Problem('already-decided', { key })
    const body = {
      document: digest,
      proposal: proposal.key,
      ...(reason ? { reason } : {}),
      ...(proposal.kind === 'organisation' ? { organisation: proposal.fields.name.slice(0, longestName) } : {}),
      withdrawn: false,
    }
    await write(context, actor, [adding(newRecord(context, 'refusal', body, { author: actor.id }))], reason)
    return await proposalView(context, await openDocument(context, digest), key, await languageOf(context, actor))
  })
}

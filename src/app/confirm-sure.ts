import type { Problem } from '#kernel'
import type { BulkRequest } from './app.ts'
import { confirmMany } from './confirm-proposal.ts'
import { confirmationOrder } from './confirmation/table.ts'
import type { Context } from './context.ts'
import { languageOf, linksTo } from './links.ts'
import { openDocument } from './open-document.ts'
import { permit } from './permissions.ts'
import type { Keyed } from './proposal-key.ts'
import type { Actor, BulkOutcome, RecordLink } from './views.ts'

type Why = BulkOutcome['left'][number]['why']

/**
 * Confirms all open proposals that stand in the document in so many words, parts before wholes, in one step. What may
 * mean something known is left for a person; so is what rests on something that is left.
 */
export function confirmSure(context: Context, actor: Actor, request: BulkRequest): Promise<BulkOutcome> {
  permit(actor, 'decide proposals')
  return context.exclusive(request.document, async () => {
    const document = await openDocument(context, request.document)
    const open = inOrder(document.proposals.filter(({ key }) => !document.decisions.has(key)))
    const [sure, others] = [open.filter(isSure), open.filter((proposal) => !isSure(proposal))]
    const latitude = {
      parts: new Set(['sure'] as const),
      takeCertain: request.takeCertain === true,
      matches: new Map<string, string>(),
    }
    const { work, left, confirmed } = await confirmMany(context, actor, { document, proposals: sure, latitude })
    const language = await languageOf(context, actor)
    const links = await linksTo(context, [...confirmed, ...work.taken.map(({ record }) => record)], language)
    return {
      confirmed: [...new Set(confirmed)].map((id) => links[id]).filter((link) => link !== undefined),
      taken: work.taken.flatMap(({ key, name, record }) => withLink(key, name, links[record])),
      left: [
        ...left.map(({ proposal, problem }) => ({ key: proposal.key, kind: proposal.kind, why: whyLeft(problem) })),
        ...others.map(({ key, kind }) => ({ key, kind, why: 'not-sure' as const })),
      ],
    }
  })
}

const isSure = ({ confidence }: Keyed): boolean => confidence === 'sure'

/** Organisations before people, agreements before what stands in them. */
export const inOrder = (proposals: readonly Keyed[]): Keyed[] =>
  confirmationOrder.flatMap((kind) => proposals.filter((proposal) => proposal.kind === kind))

const whyLeft = (problem: Problem): Why => (problem.code === 'match-needed' ? 'may-be-known' : 'needs-parts')

const withLink = (key: string, name: string, record: RecordLink | undefined) => (record ? [{ key, name, record }] : [])

import type { ProposalExplanation } from '#reading'
import type { Context } from './context.ts'
import { documentBytes } from './documents.ts'
import { proposalsIn } from './open-document.ts'
import type { Keyed } from './proposal-key.ts'
import { toldNames } from './told-names.ts'
import type { Actor, DocumentExplanation } from './views.ts'

/** How each proposal of a document came about, and what was left out and why. Read anew for it; nothing is kept. */
export async function explainDocument(context: Context, actor: Actor, digest: string): Promise<DocumentExplanation> {
  const { bytes, fileName } = await documentBytes(context, actor, digest)
  const told = await toldNames(context, digest)
  const { document, reading } = await context.parts.read({ bytes, name: fileName }, { explain: true, told })
  const proposals = proposalsIn({ ...document, reading })
  const { left = [], more = 0 } = reading.explanation ?? {}
  return {
    proposals: proposals.flatMap((proposal) => {
      const { key, explanation } = proposal
      return explanation ? { key, ...completed(explanation, proposal) } : []
    }),
    left,
    more,
  }
}

/** What was assumed after the reading has its line, too. */
function completed(explanation: ProposalExplanation, { basis }: Keyed): ProposalExplanation {
  const told = new Set(explanation.fields.map(({ field }) => field))
  const added = Object.entries(basis).flatMap(([field, from]) =>
    told.has(field) || !('assumed' in from)
      ? []
      : [{ field, origin: 'assumed' as const, places: [], from: from.assumed }],
  )
  return { ...explanation, fields: [...explanation.fields, ...added] }
}

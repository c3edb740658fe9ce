import { Problem } from '#kernel'
import type { DocumentQuery } from './app.ts'
import type { Context } from './context.ts'
import { countsOf, summariesOf, summaryWith } from './document-summaries.ts'
import { languageOf } from './links.ts'
import { documentRecord, openDocument } from './open-document.ts'
import { permit } from './permissions.ts'
import { proposalViews } from './proposal-views.ts'
import { liveRecords, type Live } from './stored.ts'
import type { Actor, DocumentBytes, DocumentList, DocumentSummary, DocumentView } from './views.ts'

const usualLimit = 50
const mostAtOnce = 500

type State = NonNullable<DocumentQuery['state']>

const belongs: { readonly [One in State]: (summary: DocumentSummary) => boolean } = {
  open: (summary) => summary.problem === undefined && summary.open > 0,
  done: (summary) => summary.problem === undefined && summary.open === 0,
  failed: (summary) => summary.problem !== undefined,
}

/** The documents of the office, newest first, page by page. */
export async function documents(context: Context, actor: Actor, query: DocumentQuery): Promise<DocumentList> {
  permit(actor, 'look')
  const limit = Math.min(query.limit ?? usualLimit, mostAtOnce)
  const all = await newestFirst(context)
  const start = query.after === undefined ? 0 : all.findIndex(({ id }) => id === query.after) + 1
  const found: DocumentSummary[] = []
  for (let at = start; at < all.length; at += limit) {
    const part = await summariesOf(context, all.slice(at, at + limit))
    found.push(...part.filter(query.state === undefined ? () => true : belongs[query.state]))
    if (found.length > limit) break
  }
  const page = found.slice(0, limit)
  return { documents: page, ...(found.length > limit ? { next: page.at(-1)?.id } : {}) }
}

const newestFirst = (context: Context): Promise<readonly Live<'document'>[]> =>
  context.remembered('documents', async () => (await liveRecords(context, 'document')).toSorted(laterFirst))

/** Documents that came in the same moment keep one order, so that pages have neither gaps nor doubles. */
function laterFirst(a: Live<'document'>, b: Live<'document'>): number {
  const [one, other] = [a, b].map(({ id, body }) => `${body.received ?? ''} ${id}`) as [string, string]
  return one < other ? 1 : one > other ? -1 : 0
}

/** A document with its text, what was read in it, and what was decided. */
export async function document(context: Context, actor: Actor, digest: string): Promise<DocumentView> {
  permit(actor, 'look')
  const opened = await openDocument(context, digest)
  const { text, blocks, cautions, reading } = opened.kept
  return {
    ...(await summaryWith(context, opened.record, countsOf(opened))),
    text,
    blocks,
    cautions,
    proposals: await proposalViews(context, opened, await languageOf(context, actor)),
    readingWarnings: reading.warnings,
  }
}

/** The file as it came in, byte for byte. */
export async function documentBytes(context: Context, actor: Actor, digest: string): Promise<DocumentBytes> {
  permit(actor, 'look')
  const { body } = await documentRecord(context, digest)
  const bytes = await context.parts.storage.bytes(context.officeId(), digest)
  if (!bytes) throw new Problem('ledger-damaged', { document: digest })
  return { bytes, fileName: body.fileName, mediaType: body.mediaType }
}

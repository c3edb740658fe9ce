import type { KindName } from '#records'
import type { Context } from './context.ts'
import { summariesOf } from './document-summaries.ts'
import { languageOf, linksFrom, summaryOf } from './links.ts'
import { permit } from './permissions.ts'
import type { Actor, SearchView } from './views.ts'

const usualLimit = 30
const mostAtOnce = 200
/** Decisions about proposals are no facts to be found. */
const neverFound: ReadonlySet<KindName> = new Set(['refusal', 'mention', 'office', 'calendar-link'])

/** Records and documents that hold all words of a text, with or without its accents, the best first. */
export async function search(
  context: Context,
  actor: Actor,
  { text, kinds, limit = usualLimit }: { text: string; kinds?: readonly KindName[]; limit?: number },
): Promise<SearchView> {
  permit(actor, 'look')
  if (text.trim() === '') return { hits: [], documents: [], links: {} }
  const language = await languageOf(context, actor)
  const asked = { limit: Math.min(limit, mostAtOnce), ...(kinds ? { kinds } : {}) }
  const found = await context.parts.storage.search(context.officeId(), text, asked)
  const live = found.map(({ record }) => record).filter((record) => !record.withdrawn && !neverFound.has(record.kind))
  const records = live.filter((record) => record.kind !== 'document')
  return {
    hits: records.map((record) => summaryOf(record, language)),
    documents: await summariesOf(
      context,
      live.filter((record) => record.kind === 'document'),
    ),
    links: await linksFrom(context, records, language),
  }
}

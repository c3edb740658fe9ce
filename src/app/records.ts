import type { RecordListQuery } from './app.ts'
import type { Context } from './context.ts'
import { languageOf, linksFrom, summaryOf } from './links.ts'
import { permit } from './permissions.ts'
import type { Actor, RecordList } from './views.ts'

const usualLimit = 100
const mostAtOnce = 1000
const mostFound = 200

/** Records of one kind, page by page in the order of identifiers; with `text` those that hold all its words. */
export async function records(context: Context, actor: Actor, query: RecordListQuery): Promise<RecordList> {
  permit(actor, 'look')
  const limit = Math.min(query.limit ?? usualLimit, mostAtOnce)
  const found = query.text?.trim() ? await searched(context, query, query.text) : await paged(context, query, limit)
  const language = await languageOf(context, actor)
  const live = found.records.filter((record) => !record.withdrawn)
  return {
    records: live.map((record) => summaryOf(record, language)),
    links: await linksFrom(context, live, language),
    ...(found.next === undefined ? {} : { next: found.next }),
  }
}

async function paged(context: Context, { kind, references, after }: RecordListQuery, limit: number) {
  const records = await context.parts.storage.records(context.officeId(), {
    kinds: [kind],
    ...(references === undefined ? {} : { references }),
    ...(after === undefined ? {} : { after }),
    limit: limit + 1,
  })
  const page = records.slice(0, limit)
  return { records: page, next: records.length > limit ? page.at(-1)?.id : undefined }
}

async function searched(context: Context, { kind }: RecordListQuery, text: string) {
  const hits = await context.parts.storage.search(context.officeId(), text, { kinds: [kind], limit: mostFound })
  return { records: hits.map(({ record }) => record), next: undefined }
}

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
  const language = await languageOf(context, actor)
  const read = () => listOf(context, query, limit, language)
  // The beginning of a list is what everybody opens, again and again.
  const isBeginning = Object.entries(query).every(([name, value]) => value === undefined || beginning.has(name))
  if (!isBeginning || limit > usualLimit) return await read()
  return await context.remembered(`first ${limit} ${query.kind} ${language}`, read)
}

/** What a list is asked by where its beginning is wanted, and nothing particular. */
const beginning: ReadonlySet<string> = new Set<keyof RecordListQuery>(['kind', 'limit'])

async function listOf(context: Context, query: RecordListQuery, limit: number, language: string): Promise<RecordList> {
  const found = query.text?.trim() ? await searched(context, query, query.text) : await paged(context, query, limit)
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

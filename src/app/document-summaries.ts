import type { Context } from './context.ts'
import type { Counts } from './document-counts.ts'
import { openDocument, type OpenDocument } from './open-document.ts'
import type { Live } from './stored.ts'
import { personOf } from './people-names.ts'
import type { DocumentSummary } from './views.ts'

/** What lists tell of documents: what they are, who brought them, and what is left to decide in each. */
export async function summariesOf(
  context: Context,
  records: readonly Live<'document'>[],
): Promise<readonly DocumentSummary[]> {
  const { size } = await context.parts.storage.head(context.officeId())
  const summaries: DocumentSummary[] = []
  for (const record of records) summaries.push(await summaryAt(context, size, record))
  return summaries
}

async function summaryAt(context: Context, size: number, record: Live<'document'>): Promise<DocumentSummary> {
  const { digest } = record.body
  const counted = await context.counts.of(context.officeId(), size, digest, async () =>
    countsOf(await openDocument(context, digest, { asKept: true })),
  )
  return await summaryWith(context, record, counted)
}

export async function summaryWith(
  context: Context,
  record: Live<'document'>,
  counts: Counts,
): Promise<DocumentSummary> {
  const { digest, fileName, mediaType, size, title, language, published, received } = record.body
  return {
    id: record.id,
    digest,
    fileName,
    mediaType,
    size,
    title: title ?? fileName,
    ...(language === undefined ? {} : { language }),
    ...(published === undefined ? {} : { published }),
    importedAt: received ?? '',
    importedBy: await personOf(context, record.author ?? ''),
    ...counts,
  }
}

export function countsOf({ proposals, decisions, kept }: OpenDocument): Counts {
  const states = proposals.map(({ key }) => decisions.get(key)?.state ?? 'open')
  const number = (state: string): number => states.filter((one) => one === state).length
  return {
    open: number('open'),
    confirmed: number('confirmed'),
    refused: number('refused'),
    warnings: kept.reading.warnings.length,
    ...(kept.problem ? { problem: kept.problem } : {}),
  }
}

import { defaultLimits } from '#documents'
import { digestOf, Problem } from '#kernel'
import type { DocumentBody } from '#records'
import { write, type Context } from './context.ts'
import { documentId } from './document-id.ts'
import { summariesOf } from './document-summaries.ts'
import { readAndKeep, type KeptReading } from './kept-reading.ts'
import type { GivenFile } from './parts.ts'
import { permit } from './permissions.ts'
import { adding, newRecord, type Live } from './stored.ts'
import type { Actor, ImportOutcome } from './views.ts'

const longestName = 300
/** What is larger is not kept. */
export const mostFileBytes = defaultLimits.fileBytes

/**
 * Keeps a file and reads it. The same bytes are the same document. A file that cannot be read is kept with the reason;
 * only an empty one and one that is too large are refused (`document-empty`, `document-too-large`). What came inside
 * the file (mail) is kept as documents of its own.
 */
export async function importDocument(context: Context, actor: Actor, file: GivenFile): Promise<ImportOutcome> {
  permit(actor, 'import documents')
  checkSize(file)
  const digest = digestOf(file.bytes)
  return await context.exclusive(digest, async () => {
    const known = await context.parts.storage.record(context.officeId(), documentId(digest))
    if (known && known.kind === 'document') return { document: await summary(context, known), alreadyKnown: true }
    await context.parts.storage.putBytes(context.officeId(), digest, file.bytes)
    const { kept, attachments } = await readAndKeep(context, digest, file)
    const record = newRecord(context, 'document', bodyOf(context, digest, file, kept), {
      id: documentId(digest),
      author: actor.id,
    })
    await write(context, actor, [adding(record)])
    const inside = await importInside(context, actor, attachments)
    return { document: await summary(context, record), alreadyKnown: false, ...inside }
  })
}

function checkSize({ bytes, name }: GivenFile): void {
  const shown = name.slice(0, longestName)
  if (bytes.length === 0) throw new Problem('document-empty', { name: shown })
  if (bytes.length > mostFileBytes) throw new Problem('document-too-large', { name: shown, most: mostFileBytes / 1e6 })
}

/** Attachments that are no documents (empty ones, pictures too large) do not stop the mail that brought them. */
async function importInside(
  context: Context,
  actor: Actor,
  files: readonly GivenFile[],
): Promise<Pick<ImportOutcome, 'attachments'>> {
  const outcomes: ImportOutcome[] = []
  for (const file of files) {
    try {
      outcomes.push(await importDocument(context, actor, file))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
    }
  }
  return outcomes.length > 0 ? { attachments: outcomes } : {}
}

function bodyOf(context: Context, digest: string, file: GivenFile, kept: KeptReading): DocumentBody {
  const { language, published, title } = kept.reading.document
  const [shownTitle, shownDate] = [oneLine(title ?? kept.title ?? ''), published ?? kept.published]
  return {
    digest,
    fileName: oneLine(file.name) || digest,
    mediaType: kept.mediaType,
    size: file.bytes.length,
    ...(language === 'und' ? {} : { language }),
    ...(shownTitle === '' ? {} : { title: shownTitle }),
    ...(shownDate === undefined ? {} : { published: shownDate }),
    received: context.parts.clock.now(),
    cautions: [...kept.cautions],
  }
}

/** A name as it can stand in a list: without line breaks and control characters, and not endless. */
const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longestName)
    .toWellFormed()
    .trim()

async function summary(context: Context, record: Live<'document'>) {
  const [found] = await summariesOf(context, [record])
  return found!
}

import type { Block, DocumentCaution, DocumentText } from '#documents'
import { Problem } from '#kernel'
import type { Reading } from '#reading'
import { admitSuggestions, type ModelAnswer } from '#reading/suggestions'
import type { Context } from './context.ts'
import { keptAnswer, newAnswer, type AnswerOf } from './model-answers.ts'
import type { GivenFile, ToldNames } from './parts.ts'
import { toldNames } from './told-names.ts'

/** What is kept of a document beside its bytes: its text and what was read in it, or why it could not be read. */
export interface KeptReading {
  readonly text: string
  readonly mediaType: string
  readonly title?: string
  readonly published?: string
  readonly blocks: readonly Block[]
  readonly cautions: readonly DocumentCaution[]
  readonly reading: Reading
  /** What people had said of names when it was read. */
  readonly told?: string
  readonly problem?: { readonly code: string; readonly details: Readonly<Record<string, string | number>> }
}

const nothingRead: Reading = { document: { language: 'und' }, proposals: [], warnings: [] }

/**
 * Reads a file that came in, asks the model where there is one, and keeps what came of it. A file that cannot be read
 * gives its problem, not an exception; its attachments are handed back, since they are documents of their own.
 */
export const readAndKeep = (context: Context, digest: string, file: GivenFile): Promise<ReadAndKept> =>
  readWith(newAnswer, context, digest, file)

interface ReadAndKept {
  readonly kept: KeptReading
  readonly attachments: readonly GivenFile[]
}

async function readWith(answerOf: AnswerOf, context: Context, digest: string, file: GivenFile): Promise<ReadAndKept> {
  const { storage, readerVersion } = context.parts
  const told = await toldNames(context, digest)
  const read = await readFile(context, file, told, (document) => answerOf(context, digest, document))
  const kept = { ...read.kept, told: told.digest }
  await storage.putReading(context.officeId(), {
    document: digest,
    reader: readerVersion,
    content: JSON.stringify(kept),
  })
  context.counts.forget(digest)
  return { kept, attachments: read.attachments }
}

async function readFile(
  context: Context,
  file: GivenFile,
  told: ToldNames,
  answerOf: (document: DocumentText) => Promise<ModelAnswer | null>,
): Promise<ReadAndKept> {
  try {
    const { document, reading: found } = await context.parts.read(file, { told })
    const answer = await answerOf(document)
    const reading = answer ? admitSuggestions(found, document, answer) : found
    const { text, mediaType, title, published, blocks, cautions } = document
    return {
      kept: { text, mediaType, title, published, blocks, cautions, reading },
      attachments: attachmentsOf(document),
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const problem = { code: error.code, details: error.details }
    return { kept: { ...unread, reading: nothingRead, problem }, attachments: [] }
  }
}

const unread = { text: '', mediaType: 'application/octet-stream', blocks: [], cautions: [] } as const

const attachmentsOf = (document: DocumentText): GivenFile[] =>
  (document.attachments ?? []).map(({ name, bytes }) => ({ name, bytes }))

/**
 * What was read in a document that is kept; read again where the reader changed since, and with `follow` also where
 * people said something else of names since.
 */
export async function keptReading(
  context: Context,
  digest: string,
  fileName: string,
  follow: boolean,
): Promise<KeptReading> {
  const { storage, readerVersion } = context.parts
  const stored = await storage.reading(context.officeId(), digest, readerVersion)
  const kept = stored && (JSON.parse(stored.content) as KeptReading)
  if (kept && (!follow || kept.told === (await toldNames(context, digest)).digest)) return kept
  const bytes = await storage.bytes(context.officeId(), digest)
  if (!bytes) throw new Problem('ledger-damaged', { document: digest })
  return (await readWith(keptAnswer, context, digest, { bytes, name: fileName })).kept
}

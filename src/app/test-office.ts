import { randomUUIDv7 } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DocumentText } from '#documents'
import type { Storage } from '#ledger'
import type { FieldsByKind, Proposal, ProposalKind, Reading } from '#reading'
import { openStorage } from '#storage'
import { textReader } from '../documents/test-text-reader.ts'
import type { App } from './app.ts'
import { appIn } from './create-app.ts'
import { contextOf, write, type Context } from './context.ts'
import type { AppParts } from './parts.ts'
import { system } from './permissions.ts'
import { addOffice } from './start-office.ts'
import { adding, newRecord } from './stored.ts'
import type { Actor } from './views.ts'

/** An office on a real storage in a folder of its own, for tests: with an organisation and nothing else. */
export interface TestOffice {
  readonly app: App
  readonly context: Context
  readonly storage: Storage
  /** The organisation that runs the office. */
  readonly ours: string
  /** Imports a text, in which the reader finds what the test says. Returns the digest. */
  report(text: string, proposals?: readonly Proposal[]): Promise<string>
  close(): Promise<void>
}

export const administrator: Actor = { id: 'administrator', name: 'Administrator', role: 'administrator' }
export const editor: Actor = { id: 'editor', name: 'Editor', role: 'editor' }
export const reader: Actor = { id: 'reader', name: 'Reader', role: 'reader' }

export const now = '2026-01-15T09:00:00.000Z'

export async function openTestOffice(
  more: Partial<Pick<AppParts, 'model' | 'read' | 'storage'>> = {},
): Promise<TestOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'comity-app-'))
  const storage = await openStorage({ dataFolder: folder })
  const found = new Map<string, readonly Proposal[]>()
  const texts = textReader()
  const context = contextOf(
    {
      storage,
      clock: { now: () => now, today: () => now.slice(0, 10) },
      newIdentifier: () => randomUUIDv7(),
      read: async (file) => {
        const document = await texts.read(file)
        return { document, reading: readingOf(document, found.get(document.text) ?? []) }
      },
      readerVersion: 'test',
      ...more,
    },
    null,
  )
  await addOffice(context)
  const ours = await writeOffice(context)
  const app = appIn(context)
  return {
    app,
    context,
    storage,
    ours,
    report: async (text, proposals = []) => {
      found.set(text, proposals)
      const bytes = new TextEncoder().encode(text)
      return (await app.importDocument(administrator, { bytes, name: 'report.txt' })).document.digest
    },
    close: async () => {
      await texts.close()
      await storage.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const readingOf = ({ published }: DocumentText, proposals: readonly Proposal[]): Reading => ({
  document: { language: 'en', published: published ?? '2025-06-01', title: 'A report' },
  proposals,
  warnings: [],
})

async function writeOffice(context: Context): Promise<string> {
  const author = { author: system.id }
  const names = [{ text: 'Red River Labour Federation', language: 'en', kind: 'official' as const }]
  const own = newRecord(context, 'organisation', { names, type: 'union', country: 'VN', lineage: [] }, author)
  const body = { name: 'Office', organisation: own.id, language: 'en', timeZone: 'Asia/Ho_Chi_Minh', example: false }
  await write(context, system, [adding(own), adding(newRecord(context, 'office', body, author))])
  return own.id
}

/** A proposal that stands on words of the text. */
export function found<Kind extends ProposalKind>(
  text: string,
  kind: Kind,
  quote: string,
  fields: FieldsByKind[Kind],
  confidence: Proposal['confidence'] = 'sure',
): Proposal {
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`The text does not say “${quote}”`)
  return { kind, fields, citations: [{ start, end: start + quote.length, quote }], confidence, basis: {} } as never
}

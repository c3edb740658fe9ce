import type { Change } from '#ledger'
import type { AnyRecord, BodyOf, Citation, KindName } from '#records'
import type { Context } from '../context.ts'
import { registerOf, type Register } from '../matching/register.ts'
import type { OpenDocument } from '../open-document.ts'
import type { Keyed } from '../proposal-key.ts'
import { adding, liveRecord, newRecord, replacing, type Live, type Stated } from '../stored.ts'
import type { Confidence } from '#reading'

/** What a person lets the confirmation decide by itself. */
export interface Latitude {
  /** Proposals of these confidences are confirmed as parts of others, without being asked for one by one. */
  readonly parts: ReadonlySet<Confidence>
  /** Takes a match where exactly one known body has exactly this name. */
  readonly takeCertain: boolean
  /** Decisions that the person gave beforehand: by the name in the document, the known record or `new`. */
  readonly matches: ReadonlyMap<string, string>
}

/**
 * The changes that confirming one or more proposals of a document needs, gathered before anything is written, so
 * that all of them are written or none. Records of the step are seen by what follows in it.
 */
export interface Work {
  readonly context: Context
  readonly document: OpenDocument
  readonly register: Register
  readonly latitude: Latitude
  readonly language: string
  /** What each proposal became, with what this step decided. */
  recordOf(key: string): string | undefined
  decide(key: string, record: string): void
  get(id: string): Promise<AnyRecord>
  add<Name extends KindName>(kind: Name, body: BodyOf<Name>, stated: Stated): Live<Name>
  change<Seen extends AnyRecord>(seen: Seen, next: Partial<Pick<Seen, 'body' | 'citations'>>): void
  /** Certain matches that were taken without asking. */
  readonly taken: { key: string; name: string; record: string }[]
  changes(): readonly Change[]
  /** Tries something; when it throws, nothing of it stays. */
  attempt<Value>(act: () => Promise<Value>): Promise<Value>
}

export async function startWork(context: Context, document: OpenDocument, latitude: Latitude): Promise<Work> {
  const pending = undoable(new Map<string, Change>())
  const decided = undoable(decidedIn(document))
  const taken: { key: string; name: string; record: string }[] = []
  return {
    context,
    document,
    register: await registerOf(context),
    latitude,
    language: document.language === 'und' ? 'en' : document.language,
    taken,
    recordOf: (key) => decided.map.get(key),
    decide: (key, record) => decided.set(key, record),
    get: async (id) => pending.map.get(id)?.record ?? (await liveRecord(context, id)),
    add(kind, body, stated) {
      const record = newRecord(context, kind, body, stated)
      pending.set(record.id, adding(record))
      return record
    },
    change(seen, next) {
      const before = pending.map.get(seen.id)
      // A record changed twice in one step is still one new version.
      const change: Change = before
        ? { record: { ...before.record, ...next } as AnyRecord, replaces: before.replaces }
        : replacing(seen, next)
      pending.set(seen.id, change)
    },
    changes: () => [...pending.map.values()],
    async attempt(act) {
      const marks = [pending.mark(), decided.mark(), taken.length] as const
      try {
        return await act()
      } catch (error) {
        pending.undoTo(marks[0])
        decided.undoTo(marks[1])
        taken.length = marks[2]
        throw error
      }
    },
  }
}

const decidedIn = ({ decisions }: OpenDocument): Map<string, string> =>
  new Map([...decisions].filter(([, { state }]) => state === 'confirmed').map(([key, { record }]) => [key, record]))

/** A map whose latest changes can be undone, without a copy of all of it for each attempt. */
function undoable<Value>(map: Map<string, Value>) {
  const undo: (() => void)[] = []
  return {
    map,
    set(key: string, value: Value): void {
      const before = map.get(key)
      undo.push(() => (before === undefined ? map.delete(key) : map.set(key, before)))
      map.set(key, value)
    },
    mark: (): number => undo.length,
    undoTo(mark: number): void {
      while (undo.length > mark) undo.pop()?.()
    },
  }
}

const mostCitations = 20

/** The places that a proposal stands on, with the page of each, as a record keeps them. */
export function citationsOf(work: Work, proposal: Keyed): Citation[] {
  const { digest, kept } = work.document
  return proposal.citations.slice(0, mostCitations).map(({ start, end, quote }) => {
    const page = kept.blocks.find((block) => block.start <= start && start < block.end)?.page
    return { document: digest, start, end, quote, ...(page === undefined ? {} : { page }) }
  })
}

/** What a record made from a proposal rests on. */
export const statedBy = (work: Work, proposal: Keyed): Stated => ({
  citations: citationsOf(work, proposal),
  origin: { document: work.document.digest, proposal: proposal.key },
})

/** Keeps that a proposal means a known record, and with which words. */
export function addMention(work: Work, proposal: Keyed, name: string, record: string): void {
  const { digest } = work.document
  const citations = citationsOf(work, proposal).slice(0, 1)
  work.add('mention', { document: digest, proposal: proposal.key, record, name: name.slice(0, 300) }, { citations })
}

/** The record that a proposal became or means. */
export interface Confirmed {
  readonly record: AnyRecord
}

import { Problem } from '#kernel'
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
  /** Tries something; when it throws a `Problem`, nothing of it stays. */
  attempt<Value>(act: () => Promise<Value>): Promise<Value>
}

export async function startWork(context: Context, document: OpenDocument, latitude: Latitude): Promise<Work> {
  let pending = new Map<string, Change>()
  let decided = new Map<string, string>()
  for (const [key, decision] of document.decisions) {
    if (decision.state === 'confirmed') decided.set(key, decision.record)
  }
  const taken: { key: string; name: string; record: string }[] = []
  return {
    context,
    document,
    register: await registerOf(context),
    latitude,
    language: document.language === 'und' ? 'en' : document.language,
    taken,
    recordOf: (key) => decided.get(key),
    decide: (key, record) => decided.set(key, record),
    get: async (id) => pending.get(id)?.record ?? (await liveRecord(context, id)),
    add(kind, body, stated) {
      const record = newRecord(context, kind, body, stated)
      pending.set(record.id, adding(record))
      return record
    },
    change(seen, next) {
      const before = pending.get(seen.id)
      // A record changed twice in one step is still one new version.
      const change: Change = before
        ? { record: { ...before.record, ...next } as AnyRecord, replaces: before.replaces }
        : replacing(seen, next)
      pending.set(seen.id, change)
    },
    changes: () => [...pending.values()],
    async attempt(act) {
      const [before, decidedBefore, takenBefore] = [new Map(pending), new Map(decided), taken.length]
      try {
        return await act()
      } catch (error) {
        if (error instanceof Problem) {
          pending = before
          decided = decidedBefore
          taken.length = takenBefore
        }
        throw error
      }
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

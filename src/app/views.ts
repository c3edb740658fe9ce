import type { DocumentCaution, Block } from '#documents'
import type { Duty, Moment, TurnYear } from '#duties'
export type { FieldsByKind } from '#reading'
import type { Basis, Confidence, Explanation, ProposalExplanation, ProposalKind, Quote, Warning } from '#reading'
import type { AnyRecord, Audience, KindName, ReviewBody } from '#records'

/** What use cases answer with, for screens, the command line and the JSON interface alike. */

export const roles = ['reader', 'editor', 'approver', 'administrator'] as const
export type Role = (typeof roles)[number]

export interface Actor {
  /** Identifier of the user, or `command-line`. */
  readonly id: string
  readonly name: string
  readonly role: Role
  /** BCP 47: the language in which names and titles are wanted; else the office's. */
  readonly language?: string
}

/** A record by its name, wherever it is only pointed to. */
export interface RecordLink {
  readonly id: string
  readonly kind: KindName
  readonly title: string
  /** Names that an organisation bore before, each with its last day (EDTF), the earliest first. */
  readonly earlier?: readonly { readonly title: string; readonly until: string }[]
  /** The bodies that took the place of an organisation, and since when (EDTF). */
  readonly now?: { readonly titles: readonly string[]; readonly since: string }
}

/** The records that a view names, by identifier. */
export type Links = Readonly<Record<string, RecordLink>>

export interface OfficeView {
  readonly id: string
  readonly name: string
  readonly example: boolean
  readonly organisation?: RecordLink
  readonly country?: string
  readonly language: string
  readonly timeZone: string
  readonly today: string
  readonly counts: Partial<Record<KindName, number>>
}

export interface DocumentSummary {
  readonly id: string
  readonly digest: string
  readonly fileName: string
  readonly mediaType: string
  readonly size: number
  readonly title: string
  readonly language?: string
  readonly published?: string
  readonly importedAt: string
  readonly importedBy: string
  /** Proposals by what became of them. */
  readonly open: number
  readonly confirmed: number
  readonly refused: number
  readonly warnings: number
  /** Set where the file is kept but could not be read: a problem code with its details. */
  readonly problem?: { readonly code: string; readonly details: Readonly<Record<string, string | number>> }
}

/**
 * `same-name`: equal but for accents and case; `known-form`: a source used this form for it; for agreements and events
 * `same-parties` (the bodies named are those of the record) and `same-time` (the dates do not differ).
 */
export const matchReasons = [
  'same-name',
  'known-form',
  'similar-name',
  'same-acronym',
  'same-place',
  'same-parties',
  'same-time',
] as const
export type MatchReason = (typeof matchReasons)[number]

/** A known record (organisation, person, agreement, talks, delegation) that a proposal may mean, and why. */
export interface Match extends RecordLink {
  readonly reasons: readonly MatchReason[]
  /** The name of the register that fits. */
  readonly name: string
  /** True where exactly one known body has exactly this name: still shown, never taken silently. */
  readonly certain: boolean
}

export interface ProposalView {
  /** Stable for the document and the words it stands on. */
  readonly key: string
  readonly kind: ProposalKind
  readonly fields: Readonly<Record<string, unknown>>
  readonly citations: readonly Quote[]
  readonly confidence: Confidence
  /** Set where a language model proposes it and no rule found it. */
  readonly foundBy?: 'model'
  /** The record that people of the office named so; still a person decides. */
  readonly known?: { readonly record: RecordLink; readonly name: string }
  readonly basis: Readonly<Record<string, Basis>>
  readonly state: 'open' | 'confirmed' | 'refused'
  /** The record made from it, or the refusal. */
  readonly record?: RecordLink
  readonly matches: readonly Match[]
  /** Names in the fields that no confirmed organisation has yet: confirming makes them too, and says so. */
  readonly unknownNames: readonly string[]
}

export interface DocumentView extends DocumentSummary {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly cautions: readonly DocumentCaution[]
  readonly proposals: readonly ProposalView[]
  readonly readingWarnings: readonly Warning[]
}

/** How the proposals of a document came about, each by its key, and what was looked at and left out. */
export interface DocumentExplanation extends Explanation {
  readonly proposals: readonly ({ readonly key: string } & ProposalExplanation)[]
}

export interface ImportOutcome {
  readonly document: DocumentSummary
  /** True where the same bytes were here before: nothing was added. */
  readonly alreadyKnown: boolean
  /** Files that came inside this one (mail): kept as documents of their own. */
  readonly attachments?: readonly ImportOutcome[]
}

export interface DocumentList {
  /** Newest first. */
  readonly documents: readonly DocumentSummary[]
  /** Pass as `after` for the next page; absent on the last. */
  readonly next?: string
}

export interface DocumentBytes {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly mediaType: string
}

export interface Confirmation {
  readonly record: RecordLink
  /** All that was made in the same step: the record itself, and the bodies and relations that it needs. */
  readonly created: readonly RecordLink[]
  readonly proposal: ProposalView
}

export interface BulkOutcome {
  readonly confirmed: readonly RecordLink[]
  /** Certain matches that were taken, where that was asked for: the name in the document and the known record. */
  readonly taken?: readonly { readonly key: string; readonly name: string; readonly record: RecordLink }[]
  /** What was left for a person, and why. */
  readonly left: readonly {
    readonly key: string
    readonly kind: ProposalKind
    readonly why: 'not-sure' | 'may-be-known' | 'needs-parts'
  }[]
}

export interface RecordSummary extends RecordLink {
  readonly version: number
  /** Facts for a list: place, date, status, parties; already in words that need no look-up but `links`. */
  readonly record: AnyRecord
}

export interface RecordList {
  readonly records: readonly RecordSummary[]
  readonly links: Links
  /** Pass as `after` for the next page; absent on the last. */
  readonly next?: string
}

/** A citation with the document that it leads to. */
export interface CitationView extends Quote {
  readonly document: string
  readonly documentTitle: string
  readonly page?: number
}

export interface RecordView {
  readonly record: AnyRecord
  readonly title: string
  readonly citations: readonly CitationView[]
  readonly links: Links
  /** Records that name this one, newest first. */
  readonly related: readonly RecordSummary[]
  /** The name of the person who states it, where no document does. */
  readonly statedBy?: string
  readonly changed: { readonly at: string; readonly by: string }
}

export interface HistoryItem {
  readonly sequence: number
  readonly version: number
  readonly at: string
  readonly by: string
  readonly why?: string
  /** Null where the content was erased. */
  readonly record: AnyRecord | null
  /** Paths of the body that differ from the version before. */
  readonly changed: readonly string[]
}

export interface DueView {
  readonly asOf: string
  /** The organisation that runs the office, and all bodies under it: what they owe is ours. */
  readonly ours: readonly string[]
  readonly late: readonly Duty[]
  readonly soon: readonly Duty[]
  /** All duties that are not late and not due soon, by whose they are. */
  readonly oursLater: readonly Duty[]
  readonly theirsLater: readonly Duty[]
  readonly met: readonly Duty[]
  /** Commitments that a person has to say more about before they can be due. */
  readonly questions: readonly DueQuestion[]
  readonly warnings: readonly WarningView[]
  readonly links: Links
}

/** One duty with its story; `turns` is empty where nobody takes turns. */
export interface DutyStoryView {
  readonly asOf: string
  readonly ours: readonly string[]
  readonly duty: Duty
  readonly moments: readonly Moment[]
  readonly turns: readonly TurnYear[]
  /** The commitment, or the rule of the office that makes it owed. */
  readonly source: RecordView
  readonly questions: readonly DueQuestion[]
  readonly links: Links
}

/** All duties of one commitment on a day. */
export interface CommitmentLife {
  readonly asOf: string
  readonly ours: readonly string[]
  readonly commitment: string
  readonly version: number
  readonly duties: readonly Duty[]
  readonly turns: readonly TurnYear[]
  readonly questions: readonly DueQuestion[]
  readonly links: Links
}

/** What is likely to do harm, told before it is saved and as long as it stands. */
export interface WarningView {
  /** The record that it is about. */
  readonly record: string
  readonly code: string
  readonly details: Readonly<Record<string, string | number | readonly string[]>>
}

export interface WarningsView {
  readonly warnings: readonly WarningView[]
  readonly links: Links
}

/** The sheet of a review as the record fills it, and the reviews of the text that were begun, oldest first. */
export interface ReviewSheetView {
  readonly asOf: string
  readonly agreement: RecordView
  /** The bodies that sign it off. */
  readonly parties: readonly string[]
  readonly ours: readonly string[]
  readonly sheet: ReviewBody
  readonly reviews: readonly RecordSummary[]
  readonly links: Links
}

export interface DueQuestion {
  readonly commitment: string
  readonly code: string
  readonly details: Readonly<Record<string, string | number | readonly string[]>>
}

export interface TimelineItem {
  readonly id: string
  readonly kind: KindName
  readonly title: string
  /** EDTF. */
  readonly when: string
  readonly place?: string
}

export interface FigureView {
  readonly indicator: RecordLink
  readonly unit: string
  readonly organisation?: string
  readonly results: readonly {
    readonly id: string
    readonly period?: string
    readonly actual: number
    readonly plan?: number
    readonly percentage?: number
    readonly printedPercentage?: number
  }[]
}

export interface FigureList {
  readonly figures: readonly FigureView[]
  readonly links: Links
}

export interface PartnershipView {
  readonly record: AnyRecord
  readonly title: string
  readonly organisations: readonly RecordSummary[]
  readonly people: readonly RecordSummary[]
  readonly agreements: readonly RecordSummary[]
  readonly commitments: readonly RecordSummary[]
  /** Whose duties are ours, as in `DueView`. */
  readonly ours: readonly string[]
  readonly duties: readonly Duty[]
  readonly questions: readonly DueQuestion[]
  readonly timeline: readonly TimelineItem[]
  readonly figures: readonly FigureView[]
  readonly links: Links
}

export interface SearchView {
  readonly hits: readonly RecordSummary[]
  readonly documents: readonly DocumentSummary[]
  readonly links: Links
}

/** A person of the office who may sign in. */
export interface UserView {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
}

export interface LedgerView {
  readonly size: number
  /** Hexadecimal. */
  readonly root: string
  readonly checkpoint?: string
  readonly engine: 'sqlite' | 'postgres'
}

/** What a verification found: nothing, or the first places at which the ledger is not what it was. */
export interface VerifyView {
  readonly ok: boolean
  readonly entries: number
  /** Hexadecimal. */
  readonly root: string
  /** How many of the entries the latest signed checkpoint speaks of; not there while none was signed. */
  readonly signed?: number
  readonly findings: readonly { readonly code: string; readonly details: Readonly<Record<string, string | number>> }[]
}

/** What a person sends to change a record; `replaces` is the version they saw, null for a new one. */
export interface RecordDraft {
  readonly id?: string
  readonly kind: KindName
  readonly body: unknown
  readonly replaces: number | null
  readonly audience?: Audience
  readonly why?: string
}

import type { Duty } from '#duties'
import type { LineageKind, Multilingual, SuccessionBody, SuccessionState } from '#records'
import type { Links } from '../views.ts'

/** What has to happen next with one text. */
export type SuccessionNext = 'decide' | 'write' | 'await' | 'nothing'

/** One text, or what was promised in a partnership outside any text, of a body that changed. */
export interface SuccessionItem {
  /** The body that changed, by which event, and who may take its place. */
  readonly organisation: string
  readonly event: { readonly kind: LineageKind; readonly date: string; readonly source?: string }
  readonly heirs: readonly string[]
  readonly agreement?: string
  readonly partnership?: string
  readonly state: SuccessionState
  readonly next: SuccessionNext
  /** What is recorded of it, with its version; not there before anybody decided. */
  readonly record?: { readonly id: string; readonly version: number; readonly body: SuccessionBody }
  readonly partners: readonly string[]
  /** Live texts that an heir has with the same partner. */
  readonly meets: readonly string[]
  /** What waits under the old name, the most harm first. */
  readonly waiting: readonly Duty[]
  readonly late: number
  readonly open: number
  /** In how many of the duties a part is done. */
  readonly credits: number
  /** The period of the next turn of the body. */
  readonly turn?: string
}

/** A body whose province was merged by what the directory knows, and on whose record nobody said so. */
export interface MergerOffer {
  readonly organisation: string
  readonly version: number
  readonly place: string
  readonly into: string
  readonly date: string
  readonly source: string
  /** Bodies of the place that took it over: the heir is probably one of them. */
  readonly candidates: readonly string[]
}

export interface SuccessionDesk {
  readonly asOf: string
  /** The most harm first; what is done comes last. */
  readonly items: readonly SuccessionItem[]
  readonly offers: readonly MergerOffer[]
  readonly links: Links
}

/** What a decision would change, on the day on which the partner would confirm it. */
export interface SuccessionPreview {
  readonly asOf: string
  readonly changes: readonly { readonly before: Duty; readonly after: Duty }[]
  /** Duties of the text that stay as they are. */
  readonly unchanged: number
  readonly links: Links
}

/** A letter as it would go out: in the language of the partner, and in ours. */
export interface LetterDraft {
  readonly to: string
  readonly date: string
  readonly languages: readonly string[]
  readonly text: Multilingual
}

export interface LineageReport {
  readonly organisation: string
  /** The version of the organisation that the person saw. */
  readonly replaces: number
  readonly kind: LineageKind
  /** EDTF. */
  readonly date: string
  /** Known bodies that it went to. */
  readonly others?: readonly string[]
  /** A body that it went to and that is not in the register yet, or its own new name. */
  readonly name?: { readonly text: string; readonly language: string }
  readonly source?: string
  readonly note?: string
}

/** Which text of which body, after which event. */
export interface SuccessionSubject {
  readonly organisation: string
  readonly event: { readonly kind: LineageKind; readonly date: string }
  readonly agreement?: string
  readonly partnership?: string
}

export interface SuccessionDecision extends SuccessionSubject {
  /** The version of the succession that the person saw; null where there was none. */
  readonly replaces: number | null
  readonly kind: 'keep' | 'merge' | 'close'
  readonly heir?: string
  readonly into?: string
  /** Who decided it; the person who says so where nobody else is named. */
  readonly by?: string
  /** EDTF; today where it is left out. */
  readonly date?: string
  readonly note?: string
}

export interface KeptLetter {
  readonly succession: string
  readonly replaces: number
  readonly to: string
  readonly date: string
  readonly text: Multilingual
}

export interface PartnerAnswer {
  readonly succession: string
  readonly replaces: number
  readonly by: string
  readonly says: 'confirmed' | 'declined'
  readonly date: string
  readonly how: 'letter' | 'minutes' | 'document' | 'conversation'
  readonly document?: string
  readonly note?: string
}

export interface LetterQuery {
  readonly succession: string
  /** The partner. */
  readonly to: string
  /** BCP 47; that of the partner and ours where they are left out. */
  readonly languages?: readonly string[]
}

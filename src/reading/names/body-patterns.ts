import type { Directory, KnownBody } from '../directory/index.ts'
import type { PlaceReader } from '../languages/place-words.ts'

/** A body of the directory that a text names. Offsets are those of the whole text. */
export interface KnownBodyMention {
  readonly start: number
  readonly end: number
  readonly body: KnownBody
}

/**
 * How a language builds the names of bodies where capitals do not show them, or show only a part: a head such as
 * 总工会, 노동연맹, Liên đoàn Lao động, and what tells one body from another on one side of it.
 */
export interface BodyPatterns {
  /** Behind a whole name: what follows makes it that of a branch. */
  readonly branchBehind?: RegExp
  /**
   * Global. The head of a name, in one of the groups `union`, `short` (a plain noun that with a place is the short form of
   * a name: 越南工会), `branch` (of a union, with a standing of its own),
   * `other` (a body that is no trade union), `part` (department, committee: acts for its body and is none).
   */
  readonly head: RegExp
  /** On which side of the head the name goes on. */
  readonly side: 'before' | 'after'
  /**
   * One more part of the name beside what has been read, anchored there (`$` for `before`, `^` for `after`), with its
   * blank if there is one: group `level` (province, city), `own` (what tells it apart: a trade, a place that the
   * directory does not know), or no group for what tells nothing (general, national, a blank).
   */
  readonly part: RegExp
  /** Directly before a place within a name, or behind it: a level that goes with it, `tỉnh Quảng Nam`, `수원시`. */
  readonly placeLink: RegExp
  /** A name of the directory that is only a short form beside a fuller one: 中国工会, 全总. */
  readonly shortKnown?: RegExp
  /** Behind a short form: it tells whose people or things they are, and is the name of nobody by itself. */
  readonly shortNotAlone?: RegExp
  /** True where the country before the name of a local body is no part of it. */
  readonly countryIsApart?: true
  /** Anchored at the end of what stands before a name: it only looks like one there (a model, a law, a day). */
  readonly notAfter: RegExp
  /** Anchored at the beginning of what follows a name: the same. */
  readonly notBefore: RegExp
  /** Anchored at the beginning of what follows a name: group `alias` is its short name from there on (several with commas between), `country` its country. */
  readonly bracket: RegExp
  /** A folded name with what it cuts short written in full, for comparing: `ldld tinh` → `lien doan lao dong tinh`. */
  readonly spelledOut?: (folded: string) => string
  /** A short name as it stands in the text begins and ends here: letters beside it make it another word. */
  readonly wordLetter: RegExp
  /** Whether a short name means its body between what stands before and after it, where it may also be a plain word. */
  readonly isShortName?: (name: string, before: string, after: string) => boolean
  /** Anchored at the beginning of what follows a form, where particles hang on it without a blank: it ends there. */
  readonly hangsBehind?: RegExp
  /** The country of a local body whose head only one country's bodies bear: *Liên đoàn Lao động*. */
  readonly countryOfHead?: (head: string) => string | undefined
  readonly places: PlaceReader
  /** Bodies of the directory under their full and short names: `knownBodies(language)` of `directory/`. */
  readonly known: (quote: string, offset: number, directory: Directory) => readonly KnownBodyMention[]
}

/**
 * The form of the lists in `data/`: facts that people can read and correct without reading code. Every list says
 * where it comes from and of what day it is. Names stand in the order of preference, as they are written; a blank
 * in a Korean, Chinese or Lao name may be there in a text or not.
 */
export interface List<Entry> {
  readonly source: string
  /** The day up to which the list was right, EDTF. */
  readonly stand: string
  readonly entries: readonly Entry[]
}

/** By BCP 47 tag; names in the official language of a body stand under that language's tag. */
export type Names = Readonly<Partial<Record<string, readonly string[]>>>

export interface CountryEntry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly names: Names
  /** What English derives from the name: *Korean*. */
  readonly adjectives?: Names
  /** Short forms that mean the country only beside another one (中越, 한·베, Việt–Lào) or in a fixed frame (访韩). */
  readonly short?: Names
  /** Names that are words of the language too: they count only beside a word of regions (see `frames.json`). */
  readonly bound?: Names
}

export interface PlaceEntry {
  /** ISO 3166-2; cities below the first level have none. */
  readonly code?: string
  readonly level: 'city' | 'province'
  readonly names: Names
  readonly bound?: Names
  /** Code of the place that took it over, when the change came into force, and what laid it down. */
  readonly mergedInto?: string
  readonly until?: string
}

export interface PlaceList extends List<PlaceEntry> {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** What laid down the mergers of the list. */
  readonly mergers?: string
}

export interface BodyEntry {
  readonly acronym?: string
  /** Further acronyms, in other languages or of other times. */
  readonly acronyms?: readonly string[]
  /** ISO 3166-1 alpha-2; INT: of several countries. */
  readonly country: string
  readonly names: Names
  /** The one national centre of its country: any national name for one means it. */
  readonly only?: true
}

/** Words that make a place of a name that is otherwise a plain word, by language. */
export interface FrameList {
  readonly source: string
  /** Names that people have too: behind another capitalised word inside a sentence they are somebody's. */
  readonly personal: Names
  /** Directly behind the name: 省, 시, 지역. */
  readonly after: Names
  /** Directly before the name: tỉnh, ແຂວງ. */
  readonly before: Names
}

/** When a short form of a country counts, by language. */
export interface ShortFormList {
  readonly source: string
  /** Those that may stand together without a sign between them. */
  readonly sideBySide: Names
  /** Words directly before a short form that allow no other reading of it; and directly behind it. */
  readonly after: Names
  readonly before: Names
  /** Letters with which a text may go on behind such a frame. */
  readonly goesOn: Readonly<Partial<Record<string, string>>>
  /** Words in which the letters of a short form mean something else. */
  readonly otherWords: Names
}

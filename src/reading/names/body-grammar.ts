import type { Directory } from '../directory/index.ts'
import type { Passage } from '../page.ts'
import type { Word } from '../words.ts'

/**
 * What the noun at the head of a name says of the body. `federation`, `union`, `society`: a trade union if a word of
 * `proofs` stands with it; `branch`: a part with a standing of its own; `organ`: a part that acts for its body
 * (executive board); `other`: a body of another kind.
 */
export type HeadKind = 'federation' | 'union' | 'society' | 'branch' | 'organ' | 'other'

/** How a language that writes names with capitals builds the names of bodies. All words as keys (see `Word.key`). */
export interface BodyGrammar {
  readonly heads: ReadonlyMap<string, HeadKind>
  /** Plural heads are names of bodies only with a bracket behind them: *Cuban Trade Unions (CTC)*. */
  readonly pluralHeads: ReadonlySet<string>
  /** The words with which a head of the kind names a trade union. */
  readonly proofs: Readonly<Record<'federation' | 'union' | 'society' | 'branch', ReadonlySet<string>>>
  /** Words that may follow a head or end a phrase with *of* within a name: unions, workers, labour. */
  readonly unionWords: ReadonlySet<string>
  /** Names of trades, which *and* joins: *Textile and Garment Union*. */
  readonly tradeWords: ReadonlySet<string>
  /** Capitalised words that never belong to a name: articles, prepositions, months, posts. */
  readonly outside: ReadonlySet<string>
  /** `of`; `in` only before a country. */
  readonly of: ReadonlySet<string>
  readonly inPlace: ReadonlySet<string>
  /** *for*, which belongs to the names of organisations and agencies. */
  readonly forPurpose: ReadonlySet<string>
  readonly article: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  /** City, provincial, …: the level of a body; without a place such a name points back. */
  readonly levels: ReadonlySet<string>
  /** Words that tell no body from another: general, federation, trade, of. */
  readonly common: ReadonlySet<string>
  /** Words after which a name is a category: *trade union model*. */
  readonly categories: ReadonlySet<string>
  /** Heads that also mean an event: a body only without a number or one of `eventMarks` before it. */
  readonly eventHeads: ReadonlySet<string>
  readonly eventMarks: ReadonlySet<string>
  /** Words of organs and offices; a name of nothing else is a part of the body that it stands with. */
  readonly organs: ReadonlySet<string>
  /** Words of branches behind a place: *Seoul Regional Headquarters*. */
  readonly branchWords: ReadonlySet<string>
  /** Words of regions larger than a country. */
  readonly regions: ReadonlySet<string>
}

/** The name of a body in one passage; offsets are those of the text. */
export interface BodyName {
  readonly start: number
  readonly end: number
  readonly kind: 'union' | 'other'
  readonly head: HeadKind
  /** Words of the name that tell it from other bodies, in their order; places and countries under their one key. */
  readonly distinct: readonly string[]
  /** Of a branch: the distinct words of the body that it is a branch of. */
  readonly parent?: readonly string[]
  readonly country?: string
  /** The city or province in the name. */
  readonly place?: string
  /** The same as it is written there. */
  readonly placeName?: string
  /** `city`, `provincial`: a name with a level and without anything distinct points back to a body named before. */
  readonly level?: string
  /** Where the name proper begins behind a country that only says where the body is: 越南**谅山省劳动联合会**. */
  readonly properStart?: number
  /** True for the short form of a name, which a fuller one in the text goes before: 越南工会. */
  readonly isShort?: true
  /** Index of the word after the name in the passage's words. */
  readonly next: number
}

/**
 * Cuts the names of bodies out of one passage. Its words have the offsets of the text; languages without blanks look
 * at the passage itself, with `directory.bodiesIn` and `directory.placesIn`.
 */
export type BodyFinder = (words: readonly Word[], passage: Passage, directory: Directory) => BodyName[]

/** A grammar together with what is known by name. */
export interface KnowingGrammar extends BodyGrammar {
  readonly directory: Directory
}

import type { Findings, Found } from '../findings.ts'
import type { Page } from '../page.ts'
import type { FigureFields } from '../proposal.ts'

/** Finds all figures of a page; `finders/figures` has makers for it, by how a language counts. */
export type FigureReader = (page: Page, findings: Findings) => readonly Found<FigureFields>[]

/** How a language counts things. All words as keys (see `Word.key`). */
export interface FigureWords {
  /** Numbers in words. */
  readonly numbers: ReadonlyMap<string, number>
  /** Words that multiply: thousand, million. */
  readonly scales: ReadonlyMap<string, number>
  readonly percent: ReadonlySet<string>
  /** Words and signs of money, with the unit that they mean (ISO 4217 where one is certain). */
  readonly currencies: ReadonlyMap<string, string>
  /** Small words that end the phrase of what is counted. */
  readonly phraseEnds: ReadonlySet<string>
  /** Verbs behind a number that counts what the sentence has named: *29 **came** …*, *87 **are** …*. */
  readonly countedVerbs: ReadonlySet<string>
  /** Before a small number in words these point to what is known: *the two sides*. */
  readonly definite: ReadonlySet<string>
  readonly all: ReadonlySet<string>
  /** Things whose number is no figure: sides, originals, articles. */
  readonly uncounted: ReadonlySet<string>
  /** The plural of a noun; the end of a verb in the past. */
  readonly plural: RegExp
  readonly verbEnding: RegExp
  /** *four of **them** women* */
  readonly them: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  /** Nouns with which even *one* is a figure: person. */
  readonly countedOne: ReadonlySet<string>
  /** Words before a number that make it a name: article, resolution. */
  readonly labels: ReadonlySet<string>
  /** Groups that are counted by *of*: *a delegation of eight*. */
  readonly groups: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  /** Second parts of *eight-member*, *three-day*, with their unit. */
  readonly compounds: ReadonlyMap<string, string>
  /** Adjectives behind a number, with what they count: *2,000 **strong***. */
  readonly adjectives?: ReadonlyMap<string, string>
  readonly durations: ReadonlySet<string>
  /** Words right before a length of time that is said as one: *for* three years. */
  readonly durationBefore: ReadonlySet<string>
  readonly anniversary: ReadonlySet<string>
  /** The text before a number ends so where it and the next tell how something changed: *rose from*. */
  readonly changeBefore: RegExp
  /** Between two numbers these make a range. */
  readonly rangeLinks: ReadonlySet<string>
  /** The text before a number ends so where it is a limit, a share of time, a part of a series. */
  readonly limitBefore: RegExp
  /** The text behind a length of time begins so where it is a notice or a distance. */
  readonly noticeAfter: RegExp
  /** The text behind a number begins so where it is only a difference: *40 more than*. */
  readonly comparedAfter: RegExp
  /** Between an actual number and its plan: *against a plan of*. */
  readonly planBetween: RegExp
  /** The same, where only the plan's own words say that it is one: *against* 800 **planned**. */
  readonly planLink: RegExp
  /** The text behind a planned number begins so: *planned*, *it had set itself*. */
  readonly planAfter: RegExp
  readonly planAdjectives: ReadonlySet<string>
  readonly planNouns: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  /** Words that join a noun with what it is of or for. */
  readonly complementLinks: ReadonlySet<string>
  /** Behind a participle: *employed **by***. */
  readonly participleLinks: ReadonlySet<string>
  /** Verbs behind what a number or a percentage tells of: the rate **stood** at. */
  readonly subjectVerbs: ReadonlySet<string>
  /** Between a thing and its money, and between money and what it is for. */
  readonly moneyBefore: ReadonlySet<string>
  readonly moneyAfter: ReadonlySet<string>
  /** *seven of **these** cases* */
  readonly pointing: ReadonlySet<string>
  /** Uncounted things that are counted in great number: copies. */
  readonly copies: ReadonlySet<string>
  /** Nouns that may be capitalised and are counted all the same: *31 Trade Union*. */
  readonly countedNames: ReadonlySet<string>
  /** Behind a number whose noun was said before: *and 150 **by** …*, *2,150 **could** not …*. */
  readonly gapLinks: ReadonlySet<string>
  readonly gapVerbs: ReadonlySet<string>
  /** Before a participle: has, have. */
  readonly auxiliaries: ReadonlySet<string>
  /** Words between a verb and its number: about, more than. */
  readonly approximate: ReadonlySet<string>
  /** Verbs of having people, with the words that say by whom: employ, *employed by*. */
  readonly doneBy: ReadonlyMap<string, string>
  /** Words with which a clause begins. */
  readonly clauseLinks: ReadonlySet<string>
  /** A verb before a number whose noun was said before: *each side **appoints** three*. */
  readonly gapTakers: RegExp
}

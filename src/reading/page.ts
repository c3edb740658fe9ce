import type { Directory } from './directory/index.ts'
import type { Trace } from './explain/trace.ts'
import type { Language } from './languages/language.ts'
import type { Quote } from './proposal.ts'
import type { Word } from './words.ts'

/**
 * What a stretch of the text is for. Finders look at `title`, `sentence`, `item`, `heading` and `signature`;
 * `byline` and `dateline` tell the publication; `noise` is what a page puts around its article.
 */
export type PassageRole =
  | 'title'
  | 'heading'
  | 'dateline'
  | 'byline'
  | 'sentence'
  | 'item'
  | 'caption'
  | 'signature'
  | 'noise'

/** One sentence, one line of a list, one heading: the unit in which things are found and cited. */
export interface Passage extends Quote {
  readonly index: number
  readonly role: PassageRole
  /** The paragraph it belongs to: passages of one paragraph share the number. */
  readonly paragraph: number
  /** Number of the clause in memoranda and minutes: `3.1`, `2.3.a`; the heading that it stands under. */
  readonly clause?: string
  readonly heading?: string
}

/** A text cut into passages, in one language: what every finder is given. */
export interface Page {
  readonly text: string
  readonly language: Language
  /** What is known by name: the built-in lists and what the office's people added to them. */
  readonly directory: Directory
  /** What the people of the office said of names. */
  readonly told?: Directory
  readonly passages: readonly Passage[]
  /** The words of each passage, by its index; none for noise. */
  readonly words: readonly (readonly Word[])[]
  /** What kind of paper it is, by its structure. */
  readonly form: 'report' | 'memorandum' | 'minutes'
  readonly title?: string
  /** Only where somebody wants to know what was left out, and why. */
  readonly trace?: Trace
}

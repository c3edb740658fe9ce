import type { Topic } from '../proposal.ts'

/** The words by which a topic is known. */
export interface TopicWord {
  /**
   * Words of which one stands in every passage that the pattern can match. Keys (see `Word.key`). Left out where the
   * language has no blanks between words: the pattern is then tried on every passage.
   */
  readonly triggers?: ReadonlySet<string>
  readonly pattern: RegExp
  /** In how many passages it must stand; 1 where the words say it outright. */
  readonly needs: number
}

export type TopicWords = Readonly<Partial<Record<Topic, TopicWord>>>

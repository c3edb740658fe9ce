import type { ActorWords } from './actor-words.ts'
import type { AgreementWords } from './agreement-words.ts'
import type { CommitmentWords } from './commitment-words.ts'
import type { EventWords } from './event-words.ts'
import type { DateWords } from './date-words.ts'
import type { FigureReader } from './figure-words.ts'
import type { OrganisationReader } from './organisation-words.ts'
import type { PeopleReader } from './people-words.ts'
import type { PlaceReader } from './place-words.ts'
import type { TopicWords } from './topic-words.ts'

/**
 * All that the reader knows of one language, one section for each finder. A language is one file (or one folder
 * with a file per section) and one line in `index.ts`; finders never hold a word of any language.
 */
export interface Language {
  /** BCP 47. */
  readonly code: 'en' | 'vi' | 'ko' | 'zh' | 'lo'
  readonly passages: PassageWords
  readonly places: PlaceReader
  readonly organisations: OrganisationReader
  readonly people: PeopleReader
  readonly figures: FigureReader
  readonly topics: TopicWords
  readonly dates: DateWords
  readonly actors: ActorWords
  readonly commitments: CommitmentWords
  readonly events: EventWords
  readonly agreements: AgreementWords
}

/** How a page in this language is cut into passages. */
export interface PassageWords {
  /** Letters and blank that a word takes on average: 6 in English, 2 in Chinese. Tells how long a line of prose is. */
  readonly lettersPerWord: number
  /** Words before a full stop that does not end a sentence, folded to lower case, without the stop. */
  readonly abbreviations: ReadonlySet<string>
  /** Directly behind a closing quotation mark: who said it, in the same sentence. */
  readonly saidAfter?: RegExp
  /** The beginning of a line with which everything after the article starts (related news, comment form). */
  readonly endOfArticle: RegExp
  /** A line of the page itself: a menu entry, a form field, a notice, a link to something else. */
  readonly pageLine: RegExp
  /** A line that tells who wrote, translated or supplied the text. */
  readonly byline: RegExp
  /** A line that is a picture's legend. */
  readonly caption: RegExp
  /** The beginning of a line that gives the date of publication. */
  readonly dateline: RegExp
  /** A line that says when something takes place: no date of publication. */
  readonly whenLine?: RegExp
  /** A date in words with its year, as it stands in such lines. */
  readonly wordDate: RegExp
  /** Title or heading of a text that binds, and of minutes. */
  readonly memorandum: RegExp
  readonly minutes: RegExp
  /** A line such as only texts that bind have: how it was signed, whom it calls parties. */
  readonly memorandumLine?: RegExp
  /** A line such as only minutes have: who was present, who was in the chair, the list of actions. */
  readonly minutesLine?: RegExp
  /** A clause's heading: group `number`, group `title`. */
  readonly article: RegExp
  /** A numbered decision or action inside minutes: group `number`. */
  readonly decision: RegExp
  /** An item of a list by other marks than `1.`, `a)`: `（一）`, `①`: group `number`. */
  readonly item?: RegExp
  /** The opening of a report that names place and agency, where it is written without capitals. */
  readonly opening?: RegExp
  /** The sentence that ends a text that binds and says where and when it was made. */
  readonly closing: RegExp
  /**
   * Behind the last sentence of an office's own notice: the line of a post or a seal, with which its signature begins. For
   * a language without capitals, which tell such a line elsewhere.
   */
  readonly signedBelow?: RegExp
  /** The first line of the block of signatures, and a line that only says that somebody signed. */
  /** A line behind a report that says for whom it is signed, in whatever letters. */
  readonly signedFor?: RegExp
  readonly signatures: RegExp
  readonly signed: RegExp
}

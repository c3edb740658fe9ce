import type { Findings, FoundPerson } from '../findings.ts'
import type { Page } from '../page.ts'
import type { Warning } from '../proposal.ts'

/** Finds all people of a page; `finders/people` has makers for it, by how a language writes names. */
export type PeopleReader = (
  page: Page,
  findings: Findings,
) => { readonly people: readonly FoundPerson[]; readonly warnings: readonly Warning[] }

/** How people and their posts are named in a language that writes names with capitals. All words as keys. */
export interface PeopleWords {
  readonly honorifics: ReadonlySet<string>
  /** Small words inside a name: de, van, bin. */
  readonly particles: ReadonlySet<string>
  /** Nouns of posts, and their plurals. */
  readonly posts: ReadonlySet<string>
  /** Posts that only say that somebody stands for or opposite another: counterpart. */
  readonly standIns: ReadonlySet<string>
  /** Posts of a state or city, which are no posts of a body of the text. */
  readonly statePosts: ReadonlySet<string>
  readonly pluralPosts: ReadonlySet<string>
  /** Small words that stand in a post before its noun: vice, legal, deputy. */
  readonly modifiers: ReadonlySet<string>
  /** Words that may stand between a name's comma and its post: also, a, the, who, both. */
  readonly fillers: ReadonlySet<string>
  /** *who*: what stands before it is a person. */
  readonly relative: ReadonlySet<string>
  /** What a state post is of, before the name: *Minister of **Labour** Le Van Minh*. */
  readonly portfolios: ReadonlySet<string>
  /** *who **heads** the …* */
  readonly leads: ReadonlySet<string>
  /** *whose chairman **is** …* */
  readonly copulas: ReadonlySet<string>
  /** Nouns of parts of a body, with which its name ends and a person's may begin: department, office. */
  readonly units: ReadonlySet<string>
  /** Prepositions after a post: of, for, at, to. */
  readonly links: ReadonlySet<string>
  /** Nouns that begin or end names of buildings and of sides, and none of people: plaza, party. */
  readonly things: ReadonlySet<string>
  /** Nouns that alone point back to a body: *Chairwoman of the **Federation***. */
  readonly bareBodies: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  readonly both: ReadonlySet<string>
  /** Of several posts each belongs to one of several names, in their order. */
  readonly respectively: ReadonlySet<string>
  /** Verbs of speaking and meeting, with which a bare name is somebody's. */
  readonly speech: ReadonlySet<string>
  /** Two words after which a name stands: *led by*. */
  readonly agents: ReadonlySet<string>
  readonly agentLink: ReadonlySet<string>
  /** Words that have a capital at the beginning of a sentence and begin no name there. */
  readonly outside: ReadonlySet<string>
  /** Months and days: no part of a name anywhere. */
  readonly calendar: ReadonlySet<string>
  /** The line of minutes that lists who was there. */
  readonly attendance: RegExp
  /** At the beginning of a sentence: it goes on about the delegation told before. */
  readonly ofDelegation: RegExp
  /** At the end of what stands before a name: of the side of a place, group `place`. */
  readonly sideBefore: RegExp
}

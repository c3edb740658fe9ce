import type { FoundOrganisation } from '../findings.ts'
import type { Page } from '../page.ts'
import type { BodyFinder } from '../names/body-grammar.ts'

/** Finds all bodies of a page; `finders/organisations` has makers for it, by how a language writes names. */
export type OrganisationReader = (page: Page) => readonly FoundOrganisation[]

/** How bodies are named in a language that writes names with capitals. */
export interface OrganisationWords {
  /** Cuts the names of bodies out of the words of one passage; `names/` has makers for it. */
  readonly bodies: BodyFinder
  /** Words inside a bracket after a name that only lead up to the short name: hereinafter, abbreviated. */
  readonly acronymNotes: ReadonlySet<string>
  /** The words among them after which an earlier or later place or name stands, not a short name. */
  readonly formerly: ReadonlySet<string>
  /** Nouns that with the adjective of a country mean a side, and are no short name: *the Vietnamese **side***. */
  /** Words that open a bracket with the name that is used from there on: hereinafter. */
  readonly introductions: ReadonlySet<string>
  readonly sideWords: ReadonlySet<string>
  /** Words of branches behind a short name and a place: *FKTU Seoul Regional Headquarters*. */
  readonly branchWords: ReadonlySet<string>
  /** Nouns that alone, behind the adjective of a country, mean its body: *the Kazakh federation*. */
  readonly shortHeads: ReadonlySet<string>
}

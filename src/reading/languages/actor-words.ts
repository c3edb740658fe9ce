/** How a language points to those who act, other than by their names. */
export interface ActorWords {
  /**
   * Global, one group each: `both` (the two sides, each party), `own` (his side), `first` (we), `party` (the letter or
   * number of Party A), `partner` (its counterpart), `speaker` (he, the
   * chairman), `they`, `guest`, `host`, `side` (the Korean side; group `place` holds the word for the place), `head`
   * (the federation: the noun of a name given before).
   */
  readonly references: RegExp
  /** ISO 3166-1 alpha-2: a page that says *we* outside of quotation marks is of the union of this country. */
  /** *We* on a page of its own is the body that it names first. */
  readonly firstIsAuthor?: true
  readonly home?: string
  /** Between the body that opens a title and the rest of it: the page is written by that body. */
  readonly writerInTitle?: RegExp
  /** At the end of what stands before a mention: it hangs on a preposition and is not who acts. */
  readonly preposition: RegExp
  /** At the end of what stands before a name: its people act for it (“a delegation of”). */
  readonly standsFor: RegExp
  /** All that stands between a name and its short form in brackets. */
  readonly bracket: RegExp
  /** All that stands between two names that act together. */
  readonly joint: RegExp
  /** At the beginning of what follows a name: the name says whose the thing is. */
  readonly possessive: RegExp
  /**
   * At the beginning of what follows a mention, where a language marks there who acts (한국노총**은**): only what is
   * marked so acts, whatever stands before it.
   */
  readonly actingMark?: RegExp
  /** At the beginning of what follows a name: “…, he said, …”. */
  readonly aside: RegExp
  /** At the end of what stands before a body's name: its people are on a visit, or are visited. */
  readonly guestBefore: RegExp
  readonly guestAfter: RegExp
  readonly hostBefore: RegExp
  readonly hostAfter: RegExp
  /**
   * Where places stand for their bodies: the word that makes a side of a place, at the end of what stands before it or at
   * the beginning of what follows (each may match nothing), and what stands around a city that acts by itself.
   */
  readonly placeSide?: {
    readonly before: RegExp
    readonly after: RegExp
    readonly aloneBefore: RegExp
    readonly aloneAfter: RegExp
  }
}

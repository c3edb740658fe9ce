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
  readonly durations: ReadonlySet<string>
  /** Words right before a length of time that is said as one: *for* three years. */
  readonly durationBefore: ReadonlySet<string>
  readonly anniversary: ReadonlySet<string>
  /** Between two numbers these make a range. */
  readonly rangeLinks: ReadonlySet<string>
  /** The text before a number ends so where it is a limit, a share of time, a part of a series. */
  readonly limitBefore: RegExp
  /** The text behind a length of time begins so where it is a notice or a distance. */
  readonly noticeAfter: RegExp
  /** Between an actual number and its plan: *against a plan of*. */
  readonly planBetween: RegExp
}

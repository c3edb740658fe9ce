/** How a language speaks of texts that bind: what they are, how they stand, how long they hold. */
export interface AgreementWords {
  /** Global. Group `bare` where the noun alone does not tell an agreement between the sides. */
  readonly noun: RegExp
  /** The type in the words of the field, by what the noun says; the first that fits. */
  readonly types: readonly { readonly type: string; readonly pattern: RegExp }[]
  /** Agreements of other kinds: on trade, on wages. */
  readonly otherKind: RegExp
  readonly signed: RegExp
  readonly planned: RegExp
  /** All that stands between the noun and a date: *signed by the two sides in*. */
  readonly signedBehind?: RegExp
  readonly inForce: RegExp
  readonly expired: RegExp
  /** In the passage: a text gives way to a new one. */
  readonly replaces: RegExp
  /** In the passage: the text that it names has given way to a newer one. */
  readonly replacedBy?: RegExp
  /** At the end of what stands before the noun: there is none. */
  readonly denied: RegExp
  /** The noun's own name in a passage after the one that named it: “it”, “the document”. */
  readonly pointsBack: RegExp
  /** A term in years: group `count`. */
  readonly validity: RegExp
  /** The same in months, group `count`, where they make whole years. */
  readonly monthsOfValidity?: RegExp
  readonly numbers: Readonly<Record<string, number>>
  /** A period that is looked back on, and one that is to come. */
  readonly pastPeriod: RegExp
  readonly futurePeriod: RegExp
  /** Twinning and the like: in force from the year it names. */
  readonly standing: RegExp
  /** Names of languages in the text, to tell in which it was made: global, group `language`. */
  readonly languages: RegExp
  /** Group `language`. */
  readonly prevails: RegExp
  readonly equallyAuthentic: RegExp
  readonly renewal: RegExp
  /** At the end of what stands before a date: the older text was made then. */
  readonly madeOn: RegExp
  /** The same, at the beginning of what follows a date. */
  readonly madeOnAfter?: RegExp
  /** In the passage: the text that it names first gives way to another. */
  readonly givesWay?: RegExp
  /** At the beginning of what follows the last day of a text. */
  readonly endAfter?: RegExp
  /** A passage that says when the paper itself was made, and one that goes on with another day and place of it. */
  readonly made: RegExp
  readonly madeToo: RegExp
  /** At the end of what stands before a date: the text holds from then on. */
  readonly startBefore: RegExp
  /** Global. Where a sentence that told of one text goes on to another: “and sign a new one”. */
  readonly newOne: RegExp
  /** Last day that the text sets itself: what stands before the date. */
  readonly endBefore: RegExp
  /** Around the noun: the text is one of governments or ministries, not of the federations. */
  readonly ofGovernments?: RegExp
  /** A renewal with its day and its years: group `count`. */
  readonly renewedFor?: RegExp
  /** What stands before the day until which an older text was prolonged. */
  readonly extendedBefore?: RegExp
  /** What stands before the last day of a text whose beginning is not told. */
  readonly endOfTerm?: RegExp
  /** At the end of what stands before a period: the text of that period is to be, or was, renewed. */
  readonly renewsTerm?: RegExp
  /** In a passage that tells a signing: an older text, in force since a year, is renewed by it. */
  readonly renewsStanding?: RegExp
}

/** The sign that stands for every letter of a body's name while people are looked for: names beside it stay apart. */
export const bodySign = '\uFFFC'

/**
 * How a language names people where capitals do not show them, or show only a part. The patterns are run on passages in
 * which the names of bodies are written as rows of `bodySign`.
 */
export interface NamePatterns {
  /**
   * Global, with indices (flags `dg`), the surest first: groups `name`, and where they stand `role` and `body` (a row of
   * `bodySign`). `likely` where only a verb shows that it is somebody.
   */
  readonly people: readonly { readonly pattern: RegExp; readonly confidence: 'sure' | 'likely' }[]
  /** At the end of what stands before a name: whose side they are on, group `place`: *라오스 측에서는 …*. */
  readonly sideBefore?: RegExp
  /** What looks like a name and is none. The whole of it is tested. */
  readonly notName: RegExp
  /** A post of a state, a city, another body: nobody's body is assumed from the bodies around it. */
  readonly statePost: RegExp
  /** In minutes: a line from which on those present are listed; group-free. */
  readonly attendance: RegExp
  /** A name in such a list, or in the block of signatures: flags `dg`, groups `name`, `role`. */
  readonly listed: RegExp
  /** A line of the block of signatures that is a post and nothing else. */
  readonly postLine: RegExp
  /** The forms under which somebody is named again: *전 의장*, *王主席*, *ông Khoa*; only those that no other word is. */
  readonly laterForms: (name: string, role: string | undefined) => readonly string[]
  /**
   * Whether somebody of this name and post may be of a country (ISO 3166-1 alpha-2), where the two show it: told no body,
   * they speak for one of such a country.
   */
  readonly home?: (name: string, role: string | undefined) => ((country: string | undefined) => boolean) | undefined
  /** Letters beside a later form make it another word; never matches where the language has no blanks. */
  readonly wordLetter: RegExp
  /** Anchored at the beginning of what follows a form, where particles hang on it without a blank: it ends there. */
  readonly hangsBehind?: RegExp
}

/** How a language counts where what a number counts stands beside it in a fixed order, with or without a classifier. */
export interface FigurePatterns {
  /**
   * Global. A number with what it counts: groups `value`, where they stand `scale` (million, 万), `unit` (classifier or
   * noun, as it is printed), `what` (the noun, where it is another word than the unit), `percent`, `money`. With the flag
   * `d` where something may stand before the number.
   */
  readonly counted: RegExp
  /**
   * Global, each tried before `counted`: an actual number beside its plan: groups `value`, `plan`, and where they stand
   * `scale`, `planScale`, `unit`, `what`, `percentage`.
   */
  readonly plans: readonly RegExp[]
  /** The number as it is printed, without its scale; `undefined` where it is none. */
  readonly valueOf: (printed: string) => number | undefined
  readonly scales: Readonly<Record<string, number>>
  /** The sign or word of money as printed → ISO 4217. */
  readonly currencies: Readonly<Record<string, string>>
  /** Anchored at the end of what stands before a number: an ordinal, a limit, an article, an age, a range. */
  readonly notAfter: RegExp
  /** Anchored at the beginning of what follows what was counted: the same, a notice period, a range. */
  readonly notBefore: RegExp
  /** Units whose number is no figure: sides, originals, articles, days of a stay where they are a limit. */
  readonly uncounted: RegExp
  /** Units of which even one is a figure; without it one of anything is. */
  readonly countsOne?: RegExp
}

/** An amount of something: `1–2 courses` is `{ min: 1, max: 2, unit: 'courses' }`. Without `max` there is no ceiling. */
export interface Quantity {
  readonly min: number
  readonly max?: number
  /** What is counted, in the words of the source: courses, delegations, people. */
  readonly unit: string
}

/** What the pure folders may not take for themselves: the time and new identifiers. Passed in from outside. */
export interface Clock {
  /** The instant now, ISO 8601 in UTC with milliseconds. */
  now(): string
  /** The calendar day now at the office, as YYYY-MM-DD. */
  today(): string
}

/** Makes identifiers: UUIDs of version 7 (RFC 9562), so that later ones sort after earlier ones. */
export type NewIdentifier = () => string

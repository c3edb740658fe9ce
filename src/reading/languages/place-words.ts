import type { Place } from '../directory/index.ts'

/** A place that a text names. Offsets are those of the whole text. */
export interface PlaceMention {
  readonly start: number
  readonly end: number
  readonly place: Place
}

/** Finds the places that a stretch of a text names, in their order; `offset` is where the stretch begins. */
export type PlaceReader = (quote: string, offset: number) => readonly PlaceMention[]

import type { KnownBody } from './body-index.ts'
import type { Directory } from './directory.ts'
import { placesIn, type Place } from './place-index.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** For the sections of a language: the places that a stretch of text names; offsets are those of the whole text. */
export const placesWritten =
  (language: string) =>
  (quote: string, offset: number): (Stretch & { readonly place: Place })[] =>
    placesIn(quote, language).map(({ start, end, place }) => ({ start: offset + start, end: offset + end, place }))

/** The same for the bodies that a directory knows. */
export const knownBodies =
  (language: string) =>
  (quote: string, offset: number, directory: Directory): (Stretch & { readonly body: KnownBody })[] =>
    directory
      .bodiesIn(quote, language)
      .map(({ start, end, body }) => ({ start: offset + start, end: offset + end, body }))

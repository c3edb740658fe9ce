import { placesWritten } from '../../directory/index.ts'
import type { PlaceMention, PlaceReader } from '../place-words.ts'
import { simplified } from './script.ts'

const written = placesWritten('zh')

/** The directory knows most places by simplified names alone: a traditional text is looked through in both scripts. */
export const places: PlaceReader = (quote, offset) => {
  const plain = simplified(quote)
  return plain === quote ? written(quote, offset) : longestOf([...written(quote, offset), ...written(plain, offset)])
}

/** Of two that overlap the longer one, the first where they are as long. */
export function longestOf<Named extends Pick<PlaceMention, 'start' | 'end'>>(found: readonly Named[]): Named[] {
  const kept: Named[] = []
  for (const one of found.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some(({ start, end }) => start < one.end && one.start < end)) kept.push(one)
  return kept.sort((a, b) => a.start - b.start)
}

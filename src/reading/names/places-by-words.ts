import { placeAt } from '../directory/index.ts'
import type { PlaceMention, PlaceReader } from '../languages/place-words.ts'
import { wordsIn } from '../words.ts'

/** For languages with blanks between words: the longest place that begins at a word, wherever one begins. */
export const placesByWords: PlaceReader = (quote, offset) => {
  const words = wordsIn(quote, offset)
  const places: PlaceMention[] = []
  for (let index = 0; index < words.length; index++) {
    const found = placeAt(words, index)
    const [first, last] = [words[index], found && words[index + found.length - 1]]
    if (found && first && last) places.push({ start: first.start, end: last.end, place: found.place })
  }
  return places
}

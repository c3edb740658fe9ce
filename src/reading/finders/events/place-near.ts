import { placeAt } from '../../directory/index.ts'
import type { Page, Passage } from '../../page.ts'
import type { Sides } from '../../sides/actors.ts'
import { wordsIn } from '../../words.ts'

const lettersBefore = 30

/** The place that a passage names as where something is, the nearest to a point of the text; cities before countries. */
export function placeNear(passage: Passage, near: number, page: Page, sides: Sides): string | undefined {
  const words = wordsIn(passage.quote, passage.start)
  let best: { name: string; score: number } | undefined
  for (let index = 0; index < words.length; index++) {
    const found = placeAt(words, index)
    if (!found || found.place.kind === 'adjective') continue
    const start = words[index]?.start ?? 0
    const end = words[index + found.length - 1]?.end ?? start
    if (isInName(start, passage, sides)) continue
    const before = page.text.slice(Math.max(passage.start, start - lettersBefore), start)
    if (!page.language.events.placeBefore.test(before) && start !== passage.start) continue
    const score = Math.abs(start - near) + (found.place.kind === 'country' ? 1000 : 0)
    if (!best || score < best.score) best = { name: page.text.slice(start, end), score }
    index += found.length - 1
  }
  return best?.name
}

/** A place inside the name of a body is whose body it is, not where something was. */
function isInName(at: number, passage: Passage, sides: Sides): boolean {
  return (sides.byPassage[passage.index] ?? []).some(
    ({ kind, start, end }) => kind === 'body' && start <= at && at < end,
  )
}

import type { Page, Passage } from '../../page.ts'
import type { Sides } from '../../sides/actors.ts'

const lettersBefore = 30
const lettersAfter = 12

/** The place that a passage names as where something is, the nearest to a point of the text; cities before countries. */
export function placeNear(passage: Passage, near: number, page: Page, sides: Sides): string | undefined {
  let best: { name: string; score: number } | undefined
  let read = passage.start
  for (const { start, end, place } of page.language.places(passage.quote, passage.start)) {
    if (start < read || place.kind === 'adjective' || isInName(start, passage, sides)) continue
    const before = page.text.slice(Math.max(passage.start, start - lettersBefore), start)
    const { placeBefore, placeAfter } = page.language.events
    const isThere = placeAfter
      ? placeAfter.test(page.text.slice(end, Math.min(passage.end, end + lettersAfter)))
      : placeBefore.test(before) || start === passage.start
    if (!isThere) continue
    const score = Math.abs(start - near) + (place.kind === 'country' ? 1000 : 0)
    if (!best || score < best.score) best = { name: page.text.slice(start, end), score }
    read = end
  }
  return best?.name
}

/** A place inside the name of a body is whose body it is, not where something was. */
function isInName(at: number, passage: Passage, sides: Sides): boolean {
  return (sides.byPassage[passage.index] ?? []).some(
    ({ kind, start, end }) => kind === 'body' && start <= at && at < end,
  )
}

import { matchesOf } from '../../matches.ts'
import type { FoundDate, Mention } from '../../findings.ts'
import type { Page, Passage } from '../../page.ts'
import type { Actor } from '../../sides/actors.ts'

/** A row of a list of actions: what, who, until when. */
export interface ActionRow {
  readonly what: Mention
  readonly actor: Actor
  readonly modality: 'agreed' | 'done'
  readonly due?: string
}

const bars = /\s?[|\t]\s?|\s\/\s/g
const fewestCells = 3
/** Where words are written without blanks, blanks part the cells of a row. */
const blanks = /\s?[|\t]\s?|[ \u3000]{1,4}/g
const lettersWithoutBlanks = 2

/** Reads `A1 | form of consent | FKTU | 30 April 2025`: the cell with a body owes what the longest other cell says. */
export function actionRow(
  passage: Passage,
  actors: readonly Actor[],
  dates: readonly FoundDate[],
  page: Page,
): ActionRow | null {
  const cells = cellsOf(passage, page)
  if (cells.length < fewestCells) return actionPoint(passage, actors, dates, page)
  const whole = (start: number, end: number): boolean =>
    cells.some((cell) => cell.start <= start && end <= cell.end && end - start >= (cell.end - cell.start) * 0.5)
  const doers = actors.filter(({ start, end }) => whole(start, end))
  const isExact = ({ start, end }: Actor): boolean => cells.some((cell) => cell.start === start && cell.end === end)
  const actor = doers.find(isExact) ?? doers[0]
  if (!actor) return null
  const date = dates.find(({ start, end }) => whole(start, end))
  const density = Math.min(1, page.language.passages.lettersPerWord / usualLettersPerWord)
  const what = cells
    .filter(
      ({ start, end }) =>
        !(start <= actor.start && actor.end <= end) && !(date && start <= date.start && date.end <= end),
    )
    .find(({ start, end }) => end - start > shortestWhat * density)
  if (!what) return null
  const quote = page.text.slice(what.start, what.end)
  const isDone = cells.some(({ start, end }) => page.language.commitments.doneCell.test(page.text.slice(start, end)))
  const modality = isDone ? 'done' : 'agreed'
  return { what: { ...what, quote, passage: passage.index }, actor, modality, ...(date ? { due: dueOf(date) } : {}) }
}
const shortestWhat = 6
const usualLettersPerWord = 6

const dueOf = ({ when }: FoundDate): string => when.split('/').at(-1) ?? when

/** `- FKTU: draft programme by 1 April 2024`: `* FKTU to draft … - 1 April 2024`: who stands first owes what follows. */
function actionPoint(
  passage: Passage,
  actors: readonly Actor[],
  dates: readonly FoundDate[],
  page: Page,
): ActionRow | null {
  const actor = actors[0]
  if (!actor || passage.role !== 'item' || !/^[\s\d.)•*–—-]*$/.test(page.text.slice(passage.start, actor.start)))
    return null
  const opening = page.language.commitments.actionOpening.exec(page.text.slice(actor.end, actor.end + 6))
  if (!opening) return null
  const start = actor.end + opening[0].length
  // `FKTU: Kim, president; Lee, director`: who is there, and not what is to be done.
  if (actors.some((other) => other.kind === 'person' && other.start >= start && other.start - start < 2)) return null
  const atEnd = /\s[-–—]\s[^-–—]{3,40}$/.exec(page.text.slice(start, passage.end))
  const what = { start, end: atEnd ? start + atEnd.index : passage.end }
  const date = dates.find(
    (one) => one.start >= what.end || (one.start >= what.start && (one.edge === 'by' || one.edge === 'until')),
  )
  const quote = page.text.slice(what.start, what.end)
  const due = date ? { due: dueOf(date) } : {}
  return { what: { ...what, quote, passage: passage.index }, actor, modality: 'agreed', ...due }
}

function cellsOf({ quote, start }: Passage, { language }: Page): { start: number; end: number }[] {
  const cells = []
  const isDense = language.passages.lettersPerWord <= lettersWithoutBlanks && !/[，。；]/.test(quote)
  let from = 0
  for (const bar of matchesOf(isDense ? blanks : bars, quote)) {
    cells.push({ start: start + from, end: start + bar.index })
    from = bar.index + bar[0].length
  }
  cells.push({ start: start + from, end: start + quote.length })
  return cells
}

import type { Finder } from '../../finder.ts'

/**
 * Finds the figures that a text states: a number with what it counts, an actual number beside its plan, a percentage.
 * Dates, ordinals, ranges, limits, notice periods and numbers of copies are none.
 */
export const findFigures: Finder = (page, findings) => ({ figures: page.language.figures(page, findings) })

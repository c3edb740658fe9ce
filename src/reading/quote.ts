import type { Quote } from './proposal.ts'

/** A body that is named a hundred times is shown at its first places; the others add nothing. */
export const mostCitations = 12

/** What exactly stands at a place of the text. */
export const quoteFrom = (text: string, { start, end }: Pick<Quote, 'start' | 'end'>): Quote => ({
  start,
  end,
  quote: text.slice(start, end),
})

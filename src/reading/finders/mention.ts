import type { Mention } from '../findings.ts'
import type { Page } from '../page.ts'

/** The stretch of the text as a mention; offsets are those of the text, `end` exclusive. */
export function mentionOf(page: Page, passage: number, start: number, end: number): Mention {
  return { start, end, quote: page.text.slice(start, end), passage }
}

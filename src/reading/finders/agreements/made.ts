import type { Page, Passage } from '../../page.ts'

/** Whether a passage of a paper that binds says when and where it was made: its opening, its close, a line of place and day. */
export function isMaking(passage: Passage, page: Page): boolean {
  if (page.form !== 'memorandum') return false
  const { passages, agreements } = page.language
  if (passage.role === 'dateline' || passages.closing.test(passage.quote) || agreements.made.test(passage.quote))
    return true
  const before = page.passages[passage.index - 1]
  return before !== undefined && agreements.madeToo.test(passage.quote) && passages.closing.test(before.quote)
}

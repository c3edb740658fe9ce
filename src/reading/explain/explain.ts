import type { Findings, Found } from '../findings.ts'
import type { Page } from '../page.ts'
import type { ProposalKind } from '../proposal.ts'
import { quoteFrom } from '../quote.ts'
import type { Explanation, LeftOut, ProposalExplanation } from './explanation.ts'
import { fieldExplainer } from './fields.ts'
import { leftReasons, type LeftReason, type Place } from './rules.ts'
import type { TraceNotes } from './trace.ts'

export type Explain = (kind: ProposalKind, found: Found<object>) => ProposalExplanation

/** Tells of everything that was found how it came about, with quotes from the text of the document. */
export function explainer(page: Page, findings: Findings, text: string): Explain {
  const fieldsOf = fieldExplainer(page, findings, text)
  return (kind, found) => {
    const { name, cue, shownBy = found.mentions[0] ?? { start: 0, end: 0 } } = found.rule
    return {
      rule: name,
      ...(cue === undefined ? {} : { cue }),
      shownBy: quoteFrom(text, shownBy),
      fields: fieldsOf(kind, found),
    }
  }
}

/** What finders noted, and what was not read at all because it stands around the text. */
export function leftOutOf(page: Page, findings: Findings, notes: TraceNotes, text: string): Explanation {
  const repeated = new Set(
    findings.warnings.flatMap(({ code, citation }) => (code === 'repeated-text' ? [citation.start] : [])),
  )
  for (const { role, start, end } of page.passages) {
    if (role === 'noise')
      notes.left(repeated.has(start) ? 'passages: repeated' : 'passages: around the text', start, end)
  }
  const left = notes.places.map(({ reason, ...place }): LeftOut => ({
    reason,
    ...quoteFrom(text, place),
    ...around(text, place),
  }))
  return { left: left.sort((one, other) => rank(one) - rank(other) || one.start - other.start), more: notes.more }
}

/** What stands beside a place on its line; what is too long is cut between words, where the language has blanks. */
function around(text: string, { start, end }: Place): Pick<LeftOut, 'before' | 'after'> {
  const [from, to] = [Math.max(0, start - lettersAround), Math.min(text.length, end + lettersAround)]
  const [before, after] = [text.slice(from, start), text.slice(end, to)]
  const [lineStart, lineEnd] = [before.lastIndexOf('\n') + 1, after.indexOf('\n')]
  return {
    before: lineStart > 0 || from === 0 ? before.slice(lineStart) : before.replace(/^\S{1,15}(?=\s)/, ''),
    after: lineEnd >= 0 ? after.slice(0, lineEnd) : to === text.length ? after : after.replace(/(?<=\s)\S{1,15}$/, ''),
  }
}
const lettersAround = 60

const rankOf = new Map<LeftReason, number>(leftReasons.map((reason, place) => [reason, place]))
const rank = ({ reason }: LeftOut): number => rankOf.get(reason) ?? 0

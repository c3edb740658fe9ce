import { Problem } from '#kernel'
import type { TextDifferencesView, TextView } from '#app'
import type { Call } from '../command.ts'

/** A version of the record, counted from 1. Throws `value-invalid` for what is none. */
export function versionNumber(given: string): number {
  const version = Number(given)
  if (!Number.isInteger(version) || version < 1) throw new Problem('value-invalid', { field: '--compare' })
  return version
}

/** Where the languages do not say the same, each place with both quotes. */
export function printCheck({ paper, say }: Call, view: TextView): void {
  const differing = view.rows.filter(({ differences }) => differences.length > 0)
  const count = differing.flatMap(({ differences }) => differences).length
  if (count === 0) return paper.line(say('text.all-same'), { look: 'good' })
  paper.line(say('text.differ', { count }), { look: 'bad' })
  for (const { texts, clause, differences } of differing) {
    paper.line(Object.values(texts)[0]?.heading || clause, { indent: 2, look: 'strong' })
    for (const { code, reference, other } of differences) {
      const sides = { one: reference.language, other: other.language }
      const nothing = say('text.nothing')
      const quotes = { first: reference.quote || nothing, second: other.quote || nothing }
      paper.line(say(`text.${code}`, { ...sides, ...quotes }), { indent: 4, mark: '• ' })
    }
  }
}

/** What changed, with what was removed and added in brackets: they are read without colours too. */
export function printComparison(
  { paper, say }: Call,
  { agreement, language, from, to, clauses }: TextDifferencesView,
): void {
  paper.line(`${agreement.title} · ${language} · ${from} → ${to}`, { look: 'title' })
  const changed = clauses.filter(({ kind }) => kind !== 'same')
  if (changed.length === 0) return paper.line(say('text.nothing-changed'))
  for (const { kind, clause, stretches } of changed) {
    paper.line(`${clause}: ${say(`value.clause-change.${kind}`)}`, { indent: 2, look: 'strong' })
    const words = stretches.map((stretch) => marks[stretch.kind](stretch.text)).join('')
    for (const line of words.split('\n')) paper.line(line, { indent: 4 })
  }
}

const marks = {
  same: (text: string): string => text,
  removed: (text: string): string => `[-${text}-]`,
  added: (text: string): string => `{+${text}+}`,
}

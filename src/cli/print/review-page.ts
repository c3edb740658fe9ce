import type { ReviewSheetView } from '#app'
import { dateInWords, numberInWords, type MessageKey } from '#messages'
import type { Call } from '../command.ts'

type Row = ReviewSheetView['sheet']['rows'][number]

/** The sheet: each commitment with what was owed and done, and how its duties stand; then the figures of the term. */
export function printSheet(call: Call, { sheet, agreement, links, reviews }: ReviewSheetView): void {
  const { paper, say, language } = call
  const title = (id: string): string => links[id]?.title ?? id
  paper.line(say('review.of', { title: agreement.title }), { look: 'title' })
  paper.line(
    say('review.as-of', {
      type: say(`value.review.${sheet.type}`),
      date: dateInWords(sheet.date, language),
      period: sheet.period === undefined ? 'none' : dateInWords(sheet.period, language),
    }),
    { look: 'quiet' },
  )
  paper.heading(`${say('review.commitments')} (${sheet.rows.length})`)
  for (const row of sheet.rows) printRow(call, row, title)
  if (sheet.figures.length > 0) paper.heading(say('review.figures'))
  for (const { indicator, period, actual, plan } of sheet.figures) {
    const numbers = [actual, plan].flatMap((one) => (one === undefined ? [] : [numberInWords(one, language)]))
    const when = period === undefined ? '' : ` (${dateInWords(period, language)})`
    paper.line(`${title(indicator)}${when}: ${numbers.join(' / ')}`, { indent: 2, mark: '• ' })
  }
  if (reviews.length > 0) paper.heading(say('kind.review', { count: 2 }))
  for (const { record } of reviews) {
    if (record.kind !== 'review') continue
    const { type, date, signOffs } = record.body
    const signed = signOffs.map((one) => `${title(one.organisation)}, ${one.name}`)
    paper.line([say(`value.review.${type}`), dateInWords(date, language), ...signed].join(' · '), { indent: 2 })
  }
}

function printRow({ paper, say, language }: Call, row: Row, title: (id: string) => string): void {
  paper.line(title(row.commitment), { indent: 2, mark: '• ' })
  const states = Object.entries(row.states).map(
    ([state, count]) => `${say(`duty-state.${state}` as MessageKey)} ${numberInWords(count, language)}`,
  )
  const facts = [
    say('review.done-of', { done: row.done, owed: row.owed, unit: row.unit }),
    ...states,
    say('review.evidence', { count: row.evidence.length }),
  ]
  paper.line(facts.join(' · '), { indent: 4 })
  const notes = [
    ['review.difficulty', row.difficulty],
    ['review.recommendation', row.recommendation],
  ] as const
  for (const [key, text] of notes) {
    if (text)
      paper.line(`${say(key)}: ${text.in[language] ?? text.in[text.original] ?? ''}`, { indent: 4, look: 'quiet' })
  }
}

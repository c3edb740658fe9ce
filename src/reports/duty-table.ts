import { dayText } from '#kernel'
import { languageFor, translator, type MessageKey } from '#messages'
import type { DutyLine } from './duty-line.ts'

/** Columns of the table of duties: the heading, and what stands in it. */
const columns: readonly [heading: MessageKey, cell: (line: DutyLine) => string | number][] = [
  ['table.due', ({ due }) => (due === null ? '' : dayText(due))],
  ['table.what', ({ what }) => what],
  ['table.debtors', ({ debtors }) => debtors],
  ['table.creditors', ({ creditors }) => creditors],
  ['table.state', ({ stateInWords }) => stateInWords],
  ['table.period', ({ period }) => period],
  ['table.done', ({ done }) => done],
  ['table.owed', ({ owed }) => owed],
  ['table.unit', ({ unit }) => unit],
  ['table.partnership', ({ partnership }) => partnership],
  ['table.agreement', ({ agreement }) => agreement],
  ['table.because', ({ because }) => because.join(' ')],
  ['table.id', ({ id }) => id],
]

/** A table that spreadsheets open: CSV (RFC 4180) in UTF-8, with the mark by which Excel knows that. */
export function dutyTable(lines: readonly DutyLine[], language: string): string {
  const { say } = translator(languageFor([language]))
  const rows = [columns.map(([heading]) => say(heading)), ...lines.map((line) => columns.map(([, cell]) => cell(line)))]
  return `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`
}

/**
 * A spreadsheet would run a text that begins like a formula, whoever wrote it into a record: such a text gets an
 * apostrophe, which spreadsheets take as “this is text”.
 */
function cellText(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

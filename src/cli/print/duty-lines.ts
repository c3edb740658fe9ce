import type { DueQuestion, DueView, WarningView } from '#app'
import { dayText } from '#kernel'
import { dateInWords, listInWords, numberInWords, sentence } from '#messages'
import type { Call } from '../command.ts'
import type { Look } from './paper.ts'

export type Duty = DueView['late'][number]
/** The name that people know something by; nothing for texts that are no id. */
export type KnownAs = (id: string) => string | undefined

interface DutyLines {
  readonly title: string
  readonly duty: Duty
  readonly knownAs: KnownAs
  readonly explain: boolean
  readonly look?: Look | undefined
}

/** A duty as an entry of a list: what it is, how it stands, by when, how much, who owes it to whom, and why. */
export function printDuty(call: Call, { title, duty, knownAs, explain, look }: DutyLines): void {
  const { paper, say } = call
  paper.line(title, { indent: 2, mark: '• ' })
  const count = duty.owed.unit === '' ? '' : `${numberInWords(duty.done, call.language)}/${amountInWords(call, duty)}`
  const facts = [say(`duty-state.${duty.state}`), byWhen(call, duty), count, sides(call, duty, knownAs)]
  paper.line(facts.filter((fact) => fact !== '').join(' · '), { indent: 4, ...(look ? { look } : {}) })
  if (explain) paper.line(reasons(call, duty, knownAs).join(' '), { indent: 4, look: 'quiet' })
}

export const reasons = ({ language }: Call, { because }: Duty, knownAs: KnownAs): string[] =>
  because.map((reason) => sentence('because', reason, knownAs, language))

const byWhen = ({ say, language }: Call, { due }: Duty): string =>
  due === null ? say('due.page-no-day') : say('due.page-by', { date: dateInWords(dayText(due), language) })

function sides({ language }: Call, { debtors, creditors }: Duty, knownAs: KnownAs): string {
  const names = (ids: readonly string[]): string =>
    listInWords(
      ids.map((id) => knownAs(id) ?? id),
      language,
    )
  return creditors.length > 0 ? `${names(debtors)} → ${names(creditors)}` : names(debtors)
}

function amountInWords({ language }: Call, { owed }: Duty): string {
  const most = owed.max === undefined || owed.max === owed.min ? '' : `–${numberInWords(owed.max, language)}`
  return `${numberInWords(owed.min, language)}${most} ${owed.unit}`
}

/** What is likely to do harm. */
export function printWarnings(
  { paper, say, language }: Call,
  warnings: readonly WarningView[],
  knownAs: KnownAs,
): void {
  if (warnings.length === 0) return
  paper.heading(`${say('warnings.title', { count: warnings.length })} (${warnings.length})`)
  for (const warning of warnings) {
    paper.line(knownAs(warning.record) ?? warning.record, { indent: 2, mark: '! ', look: 'warning' })
    paper.line(sentence('warning', warning, knownAs, language), { indent: 4, look: 'quiet' })
  }
}

export function printQuestions(
  { paper, say, language }: Call,
  questions: readonly DueQuestion[],
  knownAs: KnownAs,
): void {
  if (questions.length === 0) return
  paper.heading(`${say('due.page-questions')} (${questions.length})`)
  for (const question of questions) {
    paper.line(knownAs(question.commitment) ?? question.commitment, { indent: 2, mark: '? ' })
    paper.line(sentence('question', question, knownAs, language), { indent: 4, look: 'quiet' })
  }
}

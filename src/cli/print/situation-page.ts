import type { TriedSituation } from '#app'
import { dateInWords, sentence } from '#messages'
import type { Call } from '../command.ts'
import { printDuty, printQuestions, printWarnings, reasons, type Duty } from './duty-lines.ts'
import type { Look } from './paper.ts'

const looks: Partial<Record<Duty['state'], Look>> = {
  overdue: 'bad',
  missed: 'bad',
  disputed: 'warning',
  met: 'good',
  'made up': 'good',
}

/** What the engine says of a case: each duty by the name that the case itself gives it, then what is asked. */
export function printSituation(call: Call, answer: TriedSituation, explain: boolean): void {
  const { paper, say, language } = call
  const { duties, questions, knownAs } = answer
  paper.line(answer.name, { look: 'title' })
  paper.heading(`${say('due.page', { date: dateInWords(answer.asOf, language) })} (${duties.length})`)
  for (const { key, duty } of duties) printDuty(call, { title: key, duty, knownAs, explain, look: looks[duty.state] })
  if (duties.length === 0) paper.line(say('due.page-nothing'), { indent: 2 })
  const asked = questions.map(({ question }) => question)
  printQuestions(call, asked, knownAs)
  const warned = answer.warnings.map(({ warning }) => warning)
  printWarnings(call, warned, knownAs)
  printDifferences(call, answer)
}

function printDifferences({ paper, say }: Call, { differences }: TriedSituation): void {
  if (differences === null) return
  paper.gap()
  if (differences.length === 0) return paper.line(say('situation.as-expected'), { look: 'good' })
  paper.line(say('situation.differs', { count: differences.length }), { look: 'bad' })
  const shown = (value: unknown): string => (value === null ? say('situation.nothing') : JSON.stringify(value))
  for (const { about, field, expected, found } of differences) {
    const what = field === undefined ? about : `${about} › ${field}`
    const told = say('situation.difference', { what, expected: shown(expected), found: shown(found) })
    paper.line(told, { indent: 2, mark: '! ' })
  }
}

/** For programs: duties and questions as “expect” and “questions” of a case would say them, and in sentences if wanted. */
export function situationForPrograms(call: Call, answer: TriedSituation, explain: boolean): object {
  const { name, asOf, duties, questions, warnings, differences } = answer
  return {
    name,
    asOf,
    duties: Object.fromEntries(duties.map(({ key, told }) => [key, told])),
    questions: questions.map(({ key }) => key),
    ...(warnings.length === 0 ? {} : { warnings: warnings.map(({ key }) => key) }),
    ...(differences === null ? {} : { differences }),
    ...(explain ? { explained: sentences(call, answer) } : {}),
  }
}

const sentences = (call: Call, { duties, questions, knownAs }: TriedSituation): object => ({
  duties: Object.fromEntries(duties.map(({ key, duty }) => [key, reasons(call, duty, knownAs)])),
  questions: questions.map(({ question }) => sentence('question', question, knownAs, call.language)),
})

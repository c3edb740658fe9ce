import type { AgreementList, AgreementSummary, AgreementView } from '#app'
import { dateInWords, listInWords, sentence } from '#messages'
import type { Call } from '../command.ts'
import { printDuty, printQuestions } from './duty-lines.ts'
import type { Look } from './paper.ts'

type Life = AgreementView['life']

const looks: Partial<Record<Life['stage'], Look>> = {
  'in force': 'good',
  signed: 'good',
  reported: 'warning',
  suspended: 'warning',
  lapsed: 'bad',
  terminated: 'bad',
}

/** All texts, each with its stage and what is left of its term. */
export function printAgreements(call: Call, { asOf, agreements }: AgreementList): void {
  const { paper, say, language } = call
  paper.heading(`${say('nav.agreements')} · ${dateInWords(asOf, language)} (${agreements.length})`)
  if (agreements.length === 0) paper.line(say('agreements.none'), { indent: 2 })
  for (const one of agreements) printLine(call, one)
}

function printLine(call: Call, { id, title, life }: AgreementSummary): void {
  const { paper, say } = call
  paper.line(title, { indent: 2, mark: '• ' })
  paper.line(say(`stage.${life.stage}`), { indent: 4, ...lookOf(life) })
  for (const line of termLines(call, life)) paper.line(line, { indent: 4 })
  paper.line(id, { indent: 4, look: 'quiet' })
}

/** One text: its stage and why, its term, who was asked, what has to be said, and what is owed under it. */
export function printAgreement(call: Call, view: AgreementView): void {
  const { paper, say, language } = call
  const { life, links, record } = view
  const knownAs = (id: string): string | undefined => links[id]?.title
  paper.line(record.title, { look: 'title' })
  paper.line(`${record.record.id} · ${dateInWords(view.asOf, language)}`, { look: 'quiet' })
  paper.gap()
  paper.line(
    `${say(`stage.${life.stage}`)}. ${say(life.binds ? 'agreement.binds' : 'agreement.binds-not')}`,
    lookOf(life),
  )
  for (const reason of life.because) paper.line(sentence('life', reason, knownAs, language), { indent: 2, mark: '• ' })
  for (const line of termLines(call, life)) paper.line(line)
  const names = view.parties.map(({ nameThen, nameNow }) =>
    nameThen === nameNow ? nameThen : `${nameThen} (${nameNow})`,
  )
  paper.line(`${say('field.parties')}: ${listInWords(names, language)}`)
  printMarks(call, life)
  printOpinions(call, life)
  printLifeQuestions(call, view)
  if (view.duties.length > 0) paper.heading(`${say('agreement.duties')} (${view.duties.length})`)
  for (const duty of view.duties) {
    printDuty(call, { title: knownAs(duty.commitment) ?? duty.commitment, duty, knownAs, explain: false })
  }
  printQuestions(call, view.questions, knownAs)
}

const lookOf = ({ stage }: Life): { look?: Look } => {
  const look = looks[stage]
  return look === undefined ? {} : { look }
}

function termLines({ say, language }: Call, { binds, lastDay, daysLeft = 0, notice }: Life): string[] {
  if (!binds || lastDay === undefined) return []
  const details = { day: dateInWords(lastDay, language), days: Math.abs(daysLeft) }
  const lines = [say(daysLeft < 0 ? 'agreement.term-over' : 'agreement.days-left', details)]
  if (notice && notice.given === undefined && notice.daysLeft >= 0) {
    lines.push(say('agreement.notice-open', { day: dateInWords(notice.lastDay, language), days: notice.daysLeft }))
  }
  return lines
}

function printMarks({ paper, say, language }: Call, { marks }: Life): void {
  if (marks.length > 0) paper.heading(say('agreement.acts'))
  for (const { what, date, isAhead } of marks) {
    paper.line(`${dateInWords(date, language)}: ${say(`value.act.${what}`)}`, {
      indent: 2,
      ...(isAhead ? { look: 'quiet' } : {}),
    })
  }
}

function printOpinions({ paper, say }: Call, { approvals }: Life): void {
  if (approvals.length > 0) paper.heading(`${say('agreement.approvals')} (${approvals.length})`)
  const told = {
    waiting: () => say('agreement.opinion-waiting'),
    late: (days: number) => say('agreement.opinion-late', { days }),
    'to take': () => say('agreement.to-take'),
    settled: () => say('agreement.settled'),
  }
  for (const { name, state, daysLate } of approvals) {
    paper.line(`${name}: ${told[state](daysLate)}`, { indent: 2, ...(state === 'late' ? { look: 'bad' } : {}) })
  }
}

function printLifeQuestions({ paper, say, language }: Call, { life, links }: AgreementView): void {
  if (life.questions.length > 0) paper.heading(`${say('agreement.questions')} (${life.questions.length})`)
  for (const question of life.questions) {
    paper.line(
      sentence('life-question', question, (id) => links[id]?.title, language),
      { indent: 2, mark: '? ' },
    )
  }
}

import type { DueView } from '#app'
import { dayText } from '#kernel'
import { dateInWords, listInWords, numberInWords, sentence } from '#messages'
import { actorOf } from '../actor.ts'
import type { Call, Command } from '../command.ts'
import { printJson, textOption, withOffice } from '../office.ts'
import type { Look } from '../print/paper.ts'

type Duty = DueView['late'][number]

/** What is due, the most harm first. */
export const due: Command = {
  name: 'due',
  usage: 'due [--as-of DATE]',
  help: 'command.due',
  words: [0, 0],
  options: { 'as-of': { type: 'text', help: 'option.as-of', value: 'DATE' } },
  run: (call) =>
    withOffice(call, async (app) => {
      const asOf = textOption(call, 'as-of')
      const view = await app.due(actorOf(call), asOf === undefined ? {} : { asOf })
      if (call.json) printJson(call, view)
      else printDue(call, view)
      return 0
    }),
}

function printDue(call: Call, view: DueView): void {
  const { paper, say, language } = call
  paper.line(say('due.page', { date: dateInWords(view.asOf, language) }), { look: 'title' })
  const lists = [
    { title: say('due.page-late'), duties: view.late, look: 'bad' },
    { title: say('due.page-soon'), duties: view.soon, look: 'warning' },
    { title: say('due.page-ours'), duties: view.oursLater },
    { title: say('due.page-theirs'), duties: view.theirsLater },
  ] satisfies { title: string; duties: readonly Duty[]; look?: Look }[]
  for (const { title, duties, look } of lists) {
    if (duties.length > 0) paper.heading(`${title} (${duties.length})`)
    for (const group of alike(duties)) printGroup(call, view, group, look)
  }
  printQuestions(call, view)
  const nothing = lists.every(({ duties }) => duties.length === 0) && view.questions.length === 0
  if (nothing) paper.line(say('due.page-nothing'))
}

/** One commitment of one debtor is one entry, however many periods it is owed for. */
const alike = (duties: readonly Duty[]): readonly Duty[][] => [
  ...Map.groupBy(duties, ({ commitment, debtors }) => [commitment, ...debtors].join(' ')).values(),
]

function printGroup(call: Call, view: DueView, [first, ...others]: readonly Duty[], look?: Look): void {
  if (!first) return
  printDuty(call, view, first, look)
  const last = others.at(-1)
  if (!last) return
  const date = dateInWords(last.period.text, call.language)
  call.paper.line(call.say('due.page-more', { count: others.length, date }), { indent: 4, ...(look ? { look } : {}) })
}

function printDuty(call: Call, { links }: DueView, duty: Duty, look?: Look): void {
  const { paper, say, language } = call
  const what = duty.what.in[language] ?? duty.what.in[duty.what.original] ?? ''
  const names = (ids: readonly string[]): string =>
    listInWords(
      ids.map((id) => links[id]?.title ?? id),
      language,
    )
  const who = duty.creditors.length > 0 ? `${names(duty.debtors)} → ${names(duty.creditors)}` : names(duty.debtors)
  paper.line(what, { indent: 2, mark: '• ' })
  const by =
    duty.due === null ? say('due.page-no-day') : say('due.page-by', { date: dateInWords(dayText(duty.due), language) })
  const count = duty.owed.unit === '' ? '' : `${numberInWords(duty.done, language)}/${amountInWords(duty, call)}`
  const facts = [say(`duty-state.${duty.state}`), by, count, who].filter((fact) => fact !== '')
  paper.line(facts.join(' · '), { indent: 4, ...(look ? { look } : {}) })
  const why = duty.because.map((reason) => sentence('because', reason, (id) => links[id]?.title, language))
  paper.line(why.join(' '), { indent: 4, look: 'quiet' })
}

function amountInWords({ owed }: Duty, { language }: Call): string {
  const most = owed.max === undefined || owed.max === owed.min ? '' : `–${numberInWords(owed.max, language)}`
  return `${numberInWords(owed.min, language)}${most} ${owed.unit}`
}

function printQuestions({ paper, say, language }: Call, { questions, links }: DueView): void {
  if (questions.length === 0) return
  paper.heading(`${say('due.page-questions')} (${questions.length})`)
  for (const question of questions) {
    paper.line(links[question.commitment]?.title ?? question.commitment, { indent: 2, mark: '? ' })
    paper.line(
      sentence('question', question, (id) => links[id]?.title, language),
      { indent: 4, look: 'quiet' },
    )
  }
}

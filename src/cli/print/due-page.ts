import type { DueView } from '#app'
import { dateInWords } from '#messages'
import type { Call } from '../command.ts'
import { printDuty, printQuestions, printWarnings, type Duty } from './duty-lines.ts'
import type { Look } from './paper.ts'

/**
 * What is due at an office: late, soon, ours, theirs, and what a person has to say first. Explained, every period stands
 * by itself with its reasons; else those of one commitment are one entry.
 */
export function printDue(call: Call, view: DueView, explain: boolean): void {
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
    const groups = explain ? duties.map((duty) => [duty]) : alike(duties)
    for (const group of groups) printGroup(call, view, group, { explain, look })
  }
  printQuestions(call, view.questions, (id) => view.links[id]?.title)
  printWarnings(call, view.warnings, (id) => view.links[id]?.title)
  const nothing =
    lists.every(({ duties }) => duties.length === 0) && view.questions.length === 0 && view.warnings.length === 0
  if (nothing) paper.line(say('due.page-nothing'))
}

/** One commitment of one debtor is one entry, however many periods it is owed for. */
const alike = (duties: readonly Duty[]): readonly Duty[][] => [
  ...Map.groupBy(duties, ({ commitment, debtors }) => [commitment, ...debtors].join(' ')).values(),
]

function printGroup(
  call: Call,
  { links }: DueView,
  [duty, ...others]: readonly Duty[],
  { explain, look }: { explain: boolean; look: Look | undefined },
): void {
  if (!duty) return
  const title = duty.what.in[call.language] ?? duty.what.in[duty.what.original] ?? ''
  printDuty(call, { title, duty, knownAs: (id) => links[id]?.title, explain, look })
  const last = others.at(-1)
  if (!last) return
  const date = dateInWords(last.period.text, call.language)
  call.paper.line(call.say('due.page-more', { count: others.length, date }), { indent: 4, ...(look ? { look } : {}) })
}

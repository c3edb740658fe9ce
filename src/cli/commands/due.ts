import type { Actor, App, DutyPaperQuery } from '#app'
import { actorOf } from '../actor.ts'
import type { Call, Command } from '../command.ts'
import { fileAt } from '../files.ts'
import { printJson, textOption, withOffice } from '../office.ts'
import { printDue } from '../print/due-page.ts'
import { printSituation, situationForPrograms } from '../print/situation-page.ts'

/** What is due, the most harm first; of the office, or of a case in a file. */
export const due: Command = {
  name: 'due',
  usage: 'due [--as-of DATE] [--explain | --csv | --ics] [--situation FILE]',
  help: 'command.due',
  words: [0, 0],
  options: {
    'as-of': { type: 'text', help: 'option.as-of', value: 'DATE' },
    situation: { type: 'text', help: 'option.situation', value: 'FILE' },
    explain: { type: 'flag', help: 'option.explain-due' },
    csv: { type: 'flag', help: 'option.csv' },
    ics: { type: 'flag', help: 'option.ics' },
  },
  run: async (call) => {
    const path = textOption(call, 'situation')
    return path === undefined ? await dueOfOffice(call) : await dueOfSituation(call, path)
  },
}

/** What other programs open, by the option that asks for it. */
const papers: readonly {
  readonly option: string
  readonly of: (app: App, actor: Actor, query: DutyPaperQuery) => Promise<string>
}[] = [
  { option: 'csv', of: (app, actor, query) => app.dueTable(actor, query) },
  { option: 'ics', of: (app, actor, query) => app.dueCalendar(actor, query) },
]

const dueOfOffice = (call: Call): Promise<number> =>
  withOffice(call, async (app) => {
    const asOf = textOption(call, 'as-of')
    const query = asOf === undefined ? {} : { asOf }
    const paper = papers.find(({ option }) => call.options[option] === true)
    if (paper) {
      call.surroundings.output.write(await paper.of(app, actorOf(call), query))
      return 0
    }
    const view = await app.due(actorOf(call), query)
    if (call.json) printJson(call, view)
    else printDue(call, view, call.options['explain'] === true)
    return 0
  })

/** Runs the engine on a case, without any office. What is not as the case expects is a problem. */
async function dueOfSituation(call: Call, path: string): Promise<number> {
  const { answerSituation } = await import('#app')
  const { bytes } = await fileAt(path)
  const explain = call.options['explain'] === true
  const asked = { asOf: textOption(call, 'as-of'), today: call.surroundings.clock.today() }
  const answer = answerSituation(bytes, asked)
  if (call.json) printJson(call, situationForPrograms(call, answer, explain))
  else printSituation(call, answer, explain)
  return answer.differences === null || answer.differences.length === 0 ? 0 : 1
}

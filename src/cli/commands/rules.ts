import type { RulesView } from '#app'
import { dateInWords } from '#messages'
import { actorOf } from '../actor.ts'
import type { Call, Command } from '../command.ts'
import { printJson, withOffice } from '../office.ts'

/** The rules of the office that start clocks, what they gave, and those that are offered. */
export const rules: Command = {
  name: 'rules',
  usage: 'rules',
  help: 'command.rules',
  words: [0, 0],
  run: (call) =>
    withOffice(call, async (app) => {
      const view = await app.rules(actorOf(call))
      if (call.json) printJson(call, view)
      else printRules(call, view)
      return 0
    }),
}

function printRules(call: Call, view: RulesView): void {
  const { paper, say, language } = call
  paper.heading(say('rules.own'))
  for (const { title, record, gave, inForce } of view.rules) {
    if (record.kind !== 'rule') continue
    const { basis } = record.body
    paper.line(`${title} · ${basis}${inForce ? '' : ` · ${say('rules.ended')}`}`, { indent: 2, mark: '• ' })
    for (const { trigger, due, state } of gave) {
      const words = `${dateInWords(due, language)} · ${say(`duty-state.${state}`)} · ${view.links[trigger]?.title ?? ''}`
      paper.line(words, { indent: 4, look: state === 'overdue' ? 'bad' : 'quiet' })
    }
  }
  if (view.rules.length === 0) paper.line(say('rules.none'), { indent: 2 })
  paper.heading(say('rules.offered'))
  for (const { body, adopted } of view.offered) {
    const title = body.name.in[language] ?? body.name.in[body.name.original] ?? ''
    paper.line(adopted ? `${title} · ${say('rules.adopted')}` : title, { indent: 2, mark: '• ' })
  }
}

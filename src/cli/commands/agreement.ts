import { actorOf } from '../actor.ts'
import type { Command } from '../command.ts'
import { printJson, textOption, withOffice } from '../office.ts'
import { printAgreement, printAgreements } from '../print/agreement-page.ts'

/** The life of one agreement on a day, or where each of them stands. */
export const agreement: Command = {
  name: 'agreement',
  usage: 'agreement [ID] [--as-of DATE]',
  help: 'command.agreement',
  words: [0, 1],
  options: { 'as-of': { type: 'text', help: 'option.as-of', value: 'DATE' } },
  run: (call) =>
    withOffice(call, async (app) => {
      const [id] = call.words
      const asOf = textOption(call, 'as-of')
      const day = asOf === undefined ? {} : { asOf }
      if (id === undefined) {
        const list = await app.agreements(actorOf(call), day)
        if (call.json) printJson(call, list)
        else printAgreements(call, list)
        return 0
      }
      const view = await app.agreement(actorOf(call), { id, ...day })
      if (call.json) printJson(call, view)
      else printAgreement(call, view)
      return 0
    }),
}

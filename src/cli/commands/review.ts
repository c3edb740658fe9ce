import { actorOf } from '../actor.ts'
import type { Command } from '../command.ts'
import { choiceOf, printJson, textOption, withOffice } from '../office.ts'
import { printSheet } from '../print/review-page.ts'

/** The sheet of a review of a text, as the record fills it. Nothing is written. */
export const review: Command = {
  name: 'review',
  usage: 'review AGREEMENT [--as-of DATE] [--type TYPE]',
  help: 'command.review',
  words: [1, 1],
  options: {
    'as-of': { type: 'text', help: 'option.as-of', value: 'DATE' },
    type: { type: 'text', help: 'option.review-type', value: 'TYPE' },
  },
  run: (call) =>
    withOffice(call, async (app) => {
      const { reviewTypes } = await import('#app')
      const [agreement = ''] = call.words
      const [type, asOf] = [choiceOf(call, 'type', reviewTypes), textOption(call, 'as-of')]
      const view = await app.reviewSheet(actorOf(call), {
        agreement,
        ...(type === undefined ? {} : { type }),
        ...(asOf === undefined ? {} : { asOf }),
      })
      if (call.json) printJson(call, view)
      else printSheet(call, view)
      return 0
    }),
}

import { resolve } from 'node:path'
import type { Command } from '../command.ts'
import { printJson, progressOf } from '../office.ts'

/** Brings a backup into a data folder that holds nothing yet. */
export const restore: Command = {
  name: 'restore',
  usage: 'restore FOLDER',
  help: 'command.restore',
  words: [1, 1],
  run: async (call) => {
    const folder = resolve(call.words[0] ?? '')
    const outcome = await call.surroundings.restore(folder, progressOf(call, 'restore.progress'))
    if (call.json) printJson(call, outcome)
    else call.paper.line(call.say('restore.done', { ...outcome }), { look: 'good' })
    return 0
  },
}

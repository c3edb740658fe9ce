import { resolve } from 'node:path'
import { actorOf } from '../actor.ts'
import type { Command } from '../command.ts'
import { printJson, progressOf, withOffice } from '../office.ts'

/** Writes everything into an empty folder; a server may run meanwhile. */
export const backup: Command = {
  name: 'backup',
  usage: 'backup FOLDER',
  help: 'command.backup',
  words: [1, 1],
  run: (call) =>
    withOffice(call, async (app) => {
      const progress = progressOf(call, 'backup.progress')
      const folder = resolve(call.words[0] ?? '')
      const outcome = await app.backup(actorOf(call), folder, progress)
      if (call.json) printJson(call, outcome)
      else call.paper.line(call.say('backup.done', { ...outcome }), { look: 'good' })
      return 0
    }),
}

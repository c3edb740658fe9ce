import { resolve } from 'node:path'
import type { Command } from '../command.ts'
import { printJson, progressOf } from '../office.ts'

/** Writes everything into an empty folder; a server may run meanwhile. */
export const backup: Command = {
  name: 'backup',
  usage: 'backup FOLDER',
  help: 'command.backup',
  words: [1, 1],
  run: async (call) => {
    const folder = resolve(call.words[0] ?? '')
    const content = await call.surroundings.backup(folder, progressOf(call, 'backup.progress'))
    if (call.json) printJson(call, { folder, ...content })
    else {
      const { entries, documents, accountsElsewhere: schema } = content
      call.paper.line(call.say('backup.done', { folder, entries, documents }), { look: 'good' })
      if (schema !== undefined) call.paper.line(call.say('backup.without-accounts', { schema }), { mark: '! ' })
    }
    return 0
  },
}

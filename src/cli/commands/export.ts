import type { App, KindName } from '#app'
import { actorOf } from '../actor.ts'
import type { Call, Command } from '../command.ts'
import { choiceOf, printJson, withOffice } from '../office.ts'

/** All records as JSON, one on each line: for other programs, and for whoever leaves Comity. */
export const exportRecords: Command = {
  name: 'export',
  usage: 'export [--kind KIND]',
  help: 'command.export',
  words: [0, 0],
  options: { kind: { type: 'text', help: 'option.kind', value: 'KIND' } },
  run: async (call) => {
    const { kindNames } = await import('#app')
    const kind = choiceOf(call, 'kind', kindNames)
    return await withOffice(call, async (app) => {
      for (const one of kind === undefined ? kindNames : [kind]) await exportKind(call, app, one)
      return 0
    })
  },
}

const atOnce = 500

async function exportKind(call: Call, app: App, kind: KindName): Promise<void> {
  let after: string | undefined
  do {
    const page = await app.records(actorOf(call), { kind, limit: atOnce, ...(after === undefined ? {} : { after }) })
    for (const { record } of page.records) printJson(call, record)
    after = page.next
  } while (after !== undefined)
}

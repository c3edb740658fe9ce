import { actorOf } from '../actor.ts'
import type { Command } from '../command.ts'
import { printJson, progressOf, withOffice } from '../office.ts'

const mostShown = 20

/** Proves that the ledger is whole; the exit code says it too. */
export const verify: Command = {
  name: 'verify',
  usage: 'verify',
  help: 'command.verify',
  words: [0, 0],
  run: (call) =>
    withOffice(call, async (app) => {
      const progress = progressOf(call, 'verify.progress')
      const view = await app.verify(actorOf(call), (done, of) => progress('', done, of))
      const { paper, say } = call
      if (call.json) printJson(call, view)
      else if (view.ok) {
        paper.line(say('verify.ok', { entries: view.entries, root: view.root }), { look: 'good' })
        paper.line(say('verify.signed', { entries: view.signed ?? 0 }))
      } else {
        paper.line(say('verify.findings', { count: view.findings.length }), { look: 'bad' })
        for (const { code, details } of view.findings.slice(0, mostShown)) {
          paper.line(`${code} ${JSON.stringify(details)}`, { indent: 2, mark: '! ' })
        }
      }
      return view.ok ? 0 : 1
    }),
}

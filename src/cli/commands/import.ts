import type { App, BulkOutcome, ImportOutcome } from '#app'
import { Problem } from '#kernel'
import { actorOf } from '../actor.ts'
import type { Call, Command } from '../command.ts'
import { fileAt } from '../files.ts'
import { choiceOf, printJson, withOffice } from '../office.ts'

/** Keeps and reads files, one after the other; a problem with one does not stop the others. */
export const importFiles: Command = {
  name: 'import',
  usage: 'import FILE… [--accept sure]',
  help: 'command.import',
  words: [1, Infinity],
  options: { accept: { type: 'text', help: 'option.accept', value: 'sure' } },
  run: async (call) => {
    const accept = choiceOf(call, 'accept', ['sure'])
    return await withOffice(call, async (app) => {
      let problems = 0
      for (const path of call.words) {
        const ok = await importAt(call, app, path, accept === 'sure')
        if (!ok) problems += 1
      }
      return problems > 0 ? 1 : 0
    })
  },
}

async function importAt(call: Call, app: App, path: string, accept: boolean): Promise<boolean> {
  try {
    const outcome = await app.importDocument(actorOf(call), await fileAt(path))
    const { digest, problem } = outcome.document
    const asked = { document: digest, takeCertain: true }
    const accepted = accept && !problem ? await app.confirmSure(actorOf(call), asked) : undefined
    if (call.json) printJson(call, { file: path, ...outcome, ...(accepted ? { accepted } : {}) })
    else printOutcome(call, outcome, accepted)
    return problem === undefined
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const message = call.say(`problem.${error.code}`, error.details)
    if (call.json) printJson(call, { file: path, error: { code: error.code, details: error.details, message } })
    else call.paper.line(message, { look: 'bad' })
    return false
  }
}

function printOutcome(
  { paper, say }: Call,
  { document, alreadyKnown, attachments }: ImportOutcome,
  accepted?: BulkOutcome,
) {
  const { title, fileName, open, problem, digest } = document
  paper.line(title, { look: 'title' })
  paper.line([fileName === title ? '' : fileName, digest.slice(0, 12)].filter((part) => part !== '').join(' · '), {
    indent: 2,
    look: 'quiet',
  })
  if (problem)
    paper.line(say(`problem.${problem.code as Problem['code']}`, problem.details), { indent: 2, look: 'bad' })
  else if (!accepted) paper.line(say(alreadyKnown ? 'import.known' : 'import.kept', { open }), { indent: 2 })
  if (accepted) printAccepted({ paper, say }, accepted)
  for (const inside of attachments ?? []) {
    paper.line(`${inside.document.fileName}: ${say('import.kept', { open: inside.document.open })}`, { indent: 2 })
  }
}

function printAccepted({ paper, say }: Pick<Call, 'paper' | 'say'>, { confirmed, taken, left }: BulkOutcome): void {
  paper.line(say('import.confirmed', { count: confirmed.length }), { indent: 2, look: 'good' })
  for (const { name, record } of taken ?? []) {
    paper.line(say('import.taken', { name, known: record.title }), { indent: 2, look: 'warning' })
  }
  if (left.length > 0) paper.line(say('import.left', { count: left.length }), { indent: 2 })
}

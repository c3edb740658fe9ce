import type { SearchView } from '#app'
import { actorOf } from '../actor.ts'
import type { Call, Command } from '../command.ts'
import { choiceOf, printJson, withOffice } from '../office.ts'

/** Finds records and documents by their words. */
export const search: Command = {
  name: 'search',
  usage: 'search WORD… [--kind KIND]',
  help: 'command.search',
  words: [1, Infinity],
  options: { kind: { type: 'text', help: 'option.kind', value: 'KIND' } },
  run: async (call) => {
    const { kindNames } = await import('#app')
    const kind = choiceOf(call, 'kind', kindNames)
    const query = { text: call.words.join(' '), ...(kind === undefined ? {} : { kinds: [kind] }) }
    return await withOffice(call, async (app) => {
      const view = await app.search(actorOf(call), query)
      if (call.json) printJson(call, view)
      else printHits(call, view)
      return 0
    })
  },
}

function printHits({ paper, say }: Call, { hits, documents }: SearchView): void {
  for (const { id, kind, title } of hits) {
    paper.line(`${title} · ${say(`kind.${kind}`, { count: 1 })}`, { indent: 2, mark: '• ' })
    paper.line(id, { indent: 4, look: 'quiet' })
  }
  for (const { digest, title, fileName } of documents) {
    paper.line(`${title} · ${say('kind.document', { count: 1 })} · ${fileName}`, { indent: 2, mark: '• ' })
    paper.line(digest, { indent: 4, look: 'quiet' })
  }
  if (hits.length + documents.length === 0) paper.line(say('search.nothing'))
}

import type { DocumentView, HistoryItem, RecordView } from '#app'
import { actorOf } from '../actor.ts'
import type { Call, Command } from '../command.ts'
import { printJson, withOffice } from '../office.ts'
import { fieldLines } from '../print/fields.ts'

/** The digest of a document: SHA-256 in hexadecimal. */
const isDigest = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

/** A record by its identifier, or a document by its digest. */
export const show: Command = {
  name: 'show',
  usage: 'show ID',
  help: 'command.show',
  words: [1, 1],
  run: (call) =>
    withOffice(call, async (app) => {
      const [id = ''] = call.words
      const actor = actorOf(call)
      if (isDigest(id)) {
        const view = await app.document(actor, id)
        if (call.json) printJson(call, view)
        else printDocument(call, view)
        return 0
      }
      const [view, history] = [await app.record(actor, id), await app.history(actor, id)]
      if (call.json) printJson(call, { ...view, history })
      else printRecord(call, view, history)
      return 0
    }),
}

function printRecord({ paper, say, language }: Call, view: RecordView, history: readonly HistoryItem[]): void {
  const { record, title, citations, related, links } = view
  paper.line(title, { look: 'title' })
  paper.line(`${say(`kind.${record.kind}`, { count: 1 })} · ${record.id}`, { look: 'quiet' })
  paper.gap()
  for (const { path, value } of fieldLines(record.body, { links, language }))
    paper.line(`${path}: ${value}`, { indent: 2, hanging: 4 })
  if (citations.length > 0) paper.heading(say('show.citations'))
  for (const { quote, documentTitle, page } of citations) {
    paper.line(`“${quote}”`, { indent: 2 })
    paper.line(page === undefined ? documentTitle : `${documentTitle}, ${page}`, { indent: 4, look: 'quiet' })
  }
  if (related.length > 0) paper.heading(say('show.related'))
  for (const one of related) {
    paper.line(`${one.title} · ${say(`kind.${one.kind}`, { count: 1 })}`, { indent: 2, mark: '• ' })
  }
  paper.heading(say('show.history'))
  for (const { version, at, by, why, changed } of history) {
    const told = [say('show.version', { version, at, by }), why ?? '', changed.join(', ')]
    paper.line(told.filter((part) => part !== '').join(' · '), { indent: 2 })
  }
}

function printDocument({ paper, say }: Call, view: DocumentView): void {
  paper.line(view.title, { look: 'title' })
  paper.line([view.fileName, view.mediaType, view.importedAt, view.importedBy].join(' · '), { look: 'quiet' })
  const { open, confirmed, refused } = view
  const counts = [
    say('show.open', { count: open }),
    say('show.confirmed', { count: confirmed }),
    say('show.refused', { count: refused }),
  ]
  paper.line(counts.join(' · '))
  paper.gap()
  for (const { kind, state, citations, fields, foundBy, known } of view.proposals) {
    const named = [fields['name'], fields['what'], fields['type'], fields['topic']].find(
      (one) => typeof one === 'string',
    )
    paper.line(`${say(`kind.${kind}`, { count: 1 })}: ${named ?? ''}`, { indent: 2, mark: marks[state] })
    const [first] = citations
    if (first) paper.line(`“${first.quote}”`, { indent: 4, look: 'quiet' })
    if (known) paper.line(say('desk.known-record', { title: known.record.title, name: known.name }), { indent: 4 })
    if (foundBy) paper.line(say('desk.by-model'), { indent: 4 })
  }
}

const marks = { open: '? ', confirmed: '+ ', refused: '- ' } as const

import { Problem } from '#kernel'
import { lineageKinds, type App, type LineageKind, type RecordSummary } from '#app'
import { actorOf } from '../actor.ts'
import type { Call, Command } from '../command.ts'
import { choiceOf, printJson, textOption, withOffice } from '../office.ts'
import { printSuccessions } from '../print/succession-page.ts'

/**
 * What mergers mean for each text, and what to do next; with the name of a body and an event, records what happened to
 * it.
 */
export const succession: Command = {
  name: 'succession',
  usage: 'succession [ORGANISATION --event EVENT --date DATE]',
  help: 'command.succession',
  words: [0, 1],
  options: {
    'as-of': { type: 'text', help: 'option.as-of', value: 'DATE' },
    event: { type: 'text', help: 'option.event', value: 'EVENT' },
    date: { type: 'text', help: 'option.event-date', value: 'DATE' },
    into: { type: 'text', help: 'option.into', value: 'ORGANISATION' },
    source: { type: 'text', help: 'option.event-source', value: 'TEXT' },
  },
  run: (call) =>
    withOffice(call, async (app) => {
      const [organisation] = call.words
      return organisation === undefined ? await showDesk(call, app) : await recordEvent(call, app, organisation)
    }),
}

async function showDesk(call: Call, app: App): Promise<number> {
  const asOf = textOption(call, 'as-of')
  const desk = await app.successions(actorOf(call), asOf === undefined ? {} : { asOf })
  if (call.json) printJson(call, desk)
  else printSuccessions(call, desk)
  return 0
}

async function recordEvent(call: Call, app: App, name: string): Promise<number> {
  const kind = choiceOf(call, 'event', lineageKinds)
  const date = textOption(call, 'date')
  if (kind === undefined || date === undefined) throw new Problem('argument-missing', { usage: succession.usage })
  const actor = actorOf(call)
  const seen = await organisationNamed(call, app, name)
  const into = textOption(call, 'into')
  const source = textOption(call, 'source')
  const known = into === undefined ? null : await findOrganisation(call, app, into)
  const view = await app.recordLineageEvent(actor, {
    organisation: seen.id,
    replaces: seen.version,
    kind,
    date,
    ...toWhom({ kind, into, known, language: call.language }),
    ...(source === undefined ? {} : { source }),
  })
  if (call.json) printJson(call, view)
  else call.paper.line(call.say('succession.recorded', { organisation: view.title }))
  return 0
}

interface Heir {
  readonly kind: LineageKind
  readonly into: string | undefined
  readonly known: RecordSummary | null
  readonly language: string
}

/** A body of the register, or a name: that of a body which is added with it, or the new one of the body itself. */
function toWhom({ into, known, language }: Heir): object {
  if (known) return { others: [known.id] }
  return into === undefined ? {} : { name: { text: into, language } }
}

async function organisationNamed(call: Call, app: App, name: string): Promise<RecordSummary> {
  const found = await findOrganisation(call, app, name)
  if (!found) throw new Problem('not-found', { id: name })
  return found
}

/** The one that bears exactly this name, or has this identifier. */
async function findOrganisation(call: Call, app: App, name: string): Promise<RecordSummary | null> {
  const { records } = await app.records(actorOf(call), { kind: 'organisation', text: name })
  const isMeant = ({ id, record }: RecordSummary): boolean =>
    id === name || (record.kind === 'organisation' && record.body.names.some(({ text }) => text === name))
  return records.find(isMeant) ?? null
}

import { Problem } from '#kernel'
import type { EventFields } from '#reading'
import { writtenIn, type AnyRecord } from '#records'
import { eventMatches } from '../matching/events.ts'
import type { Keyed } from '../proposal-key.ts'
import { liesAhead } from './dates.ts'
import { chosenMatch } from './match.ts'
import { confirmedNames, organisationsNamed, unionsAmong } from './parts.ts'
import { partnershipBetween } from './partnership.ts'
import { addMention, citationsOf, statedBy, type Confirmed, type Work } from './work.ts'

const longestTitle = 200

/** Talks, or a delegation where the event is a visit. What lay ahead when it was written is a plan. */
export async function confirmEvent(
  work: Work,
  proposal: Keyed<'event'>,
  fields: EventFields,
  match: string | undefined,
): Promise<Confirmed> {
  const matches = eventMatches(work.register, fields, (names) => confirmedNames(work, names), work.language)
  const name = [fields.type, fields.when].filter((part) => part !== undefined).join(' ')
  const known = await chosenMatch(work, { proposal, name, matches, match })
  if (known !== null) return meansKnown(work, proposal, known, name)
  const [host] = await organisationsNamed(work, proposal, fields.host === undefined ? [] : [fields.host])
  const guests = await organisationsNamed(work, proposal, fields.guests)
  const gathering = {
    ...(await describe(work, proposal, fields, host === undefined ? guests : [host, ...guests])),
    ...(host === undefined ? {} : { host }),
    guests: guests.filter((guest) => guest !== host),
    people: [],
    topics: [],
  }
  const stated = statedBy(work, proposal)
  if (fields.type !== 'visit') return { record: work.add('talks', { ...gathering, type: fields.type }, stated) }
  const state = liesAhead(work.document, fields.when) ? 'planned' : 'held'
  return { record: work.add('delegation', { ...gathering, state }, stated) }
}

function meansKnown(work: Work, proposal: Keyed, known: AnyRecord, name: string): Confirmed {
  if (known.kind !== 'talks' && known.kind !== 'delegation') throw new Problem('value-invalid', { field: 'match' })
  addMention(work, proposal, name, known.id)
  return { record: known }
}

async function describe(work: Work, proposal: Keyed, fields: EventFields, bodies: readonly string[]) {
  const names = [fields.host, ...fields.guests].filter((name) => name !== undefined)
  const spoken =
    names.length > 0 ? names.join(' – ') : (work.document.kept.reading.document.title ?? quoted(work, proposal))
  const partnership = partnershipBetween(work, await unionsAmong(work, bodies))
  return {
    title: writtenIn(work.language, spoken.slice(0, longestTitle)),
    ...(partnership ? { partnership: partnership.id } : {}),
    ...(fields.when === undefined ? {} : { when: fields.when }),
    ...(fields.place === undefined ? {} : { place: fields.place }),
  }
}

const quoted = (work: Work, proposal: Keyed): string => citationsOf(work, proposal)[0]?.quote ?? ''

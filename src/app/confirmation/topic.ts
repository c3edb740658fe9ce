import { Problem } from '#kernel'
import type { Topic } from '#reading'
import type { AnyRecord } from '#records'
import { proposalsOf, type Keyed } from '../proposal-key.ts'
import type { Live } from '../stored.ts'
import { confirmEvent } from './event.ts'
import { addMention, type Confirmed, type Work } from './work.ts'

const mostTopics = 50

/** Adds a topic to the talks or the visit that the document tells of, which is confirmed with it where it waits. */
export async function confirmTopic(work: Work, proposal: Keyed<'topic'>, fields: { topic: Topic }): Promise<Confirmed> {
  const gathering = await gatheringOf(work)
  if (!gathering.body.topics.includes(fields.topic) && gathering.body.topics.length < mostTopics) {
    const topics = [...gathering.body.topics, fields.topic]
    work.change<AnyRecord>(gathering, { body: { ...gathering.body, topics } })
  }
  addMention(work, proposal, fields.topic, gathering.id)
  return { record: await work.get(gathering.id) }
}

/** The event that a document is about: the first that was confirmed, else the first that is proposed. */
async function gatheringOf(work: Work): Promise<Live<'talks'> | Live<'delegation'>> {
  const events = proposalsOf(work.document.reliable, 'event').filter(
    ({ key }) => work.document.decisions.get(key)?.state !== 'refused',
  )
  for (const event of events) {
    const confirmed = work.recordOf(event.key)
    const record = confirmed === undefined ? null : await work.get(confirmed)
    if (record?.kind === 'talks' || record?.kind === 'delegation') return record
  }
  const waiting = events.find(({ confidence }) => work.latitude.parts.has(confidence))
  if (!waiting) throw new Problem('parts-needed', { field: 'event' })
  const { record } = await confirmEvent(work, waiting, waiting.fields, undefined)
  work.decide(waiting.key, record.id)
  return record as Live<'talks'> | Live<'delegation'>
}

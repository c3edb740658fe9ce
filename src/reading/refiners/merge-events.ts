import type { Refiner } from '../finder.ts'
import type { Found } from '../findings.ts'
import type { EventFields } from '../proposal.ts'

/** Events of one type on one date are one event, told in several places: the first telling, completed by the others. */
export const mergeEvents: Refiner = (_page, { events }) => {
  const merged = new Map<string, Found<EventFields>>()
  for (const event of events) {
    const key = `${event.fields.type} ${event.fields.when ?? ''}`
    const before = merged.get(key)
    merged.set(key, before ? joined(before, event) : event)
  }
  return { events: [...merged.values()] }
}

function joined(one: Found<EventFields>, other: Found<EventFields>): Found<EventFields> {
  const { place = other.fields.place, host = other.fields.host } = one.fields
  return {
    ...one,
    fields: { ...one.fields, ...(place === undefined ? {} : { place }), ...(host === undefined ? {} : { host }) },
    mentions: [...one.mentions, ...other.mentions],
  }
}

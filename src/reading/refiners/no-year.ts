import type { Refiner } from '../finder.ts'
import type { Warning } from '../proposal.ts'

/** Warns of an event whose day stands without a year, where nothing in the text gives it: a person has to say it. */
export const warnOfNoYear: Refiner = (_page, { events, warnings }) => {
  const found = events.flatMap(({ fields, mentions }): Warning[] => {
    const first = mentions[0]
    if (!first || !fields.when?.includes('XXXX')) return []
    const { start, end, quote } = first
    return [{ code: 'no-year', citation: { start, end, quote } }]
  })
  return found.length > 0 ? { warnings: [...warnings, ...found] } : {}
}

import { mergerOfPlace, type PlaceMerger } from '#reading'
import { passesOn } from '#records'
import type { Context } from '../context.ts'
import { liveRecords, type Live } from '../stored.ts'
import type { MergerOffer } from './views.ts'

type Organisation = Live<'organisation'>

/**
 * Bodies that bear the name of a province which was merged, where nobody has said what became of them. The directory
 * knows of the province and what laid it down; of the body it knows nothing: a person says so, or leaves it.
 */
export const mergerOffers = (context: Context, day: string): Promise<MergerOffer[]> =>
  context.remembered(`mergers ${day}`, () => offersOn(context, day))

async function offersOn(context: Context, day: string): Promise<MergerOffer[]> {
  const organisations = await liveRecords(context, 'organisation')
  return organisations.flatMap((organisation) => {
    const merger = organisation.body.lineage.some(passesOn) ? null : mergerOf(organisation)
    if (!merger || merger.date > day) return []
    const candidates = organisations.filter((other) => other !== organisation && isOf(other, merger))
    return {
      organisation: organisation.id,
      version: organisation.version,
      place: merger.place,
      into: merger.into,
      date: merger.date,
      source: merger.source,
      candidates: candidates.map(({ id }) => id),
    }
  })
}

/** Only a union of a place goes with it: a national one that names a province stays. */
function mergerOf({ body }: Organisation): PlaceMerger | null {
  if (body.type !== 'union' || body.level === 'national' || body.level === 'international') return null
  for (const { text, language } of body.names) {
    const merger = mergerOfPlace(text, language)
    if (merger && (body.country === undefined || body.country === merger.country)) return merger
  }
  return null
}

const isOf = ({ body }: Organisation, { into }: PlaceMerger): boolean =>
  body.type === 'union' && body.names.some(({ text }) => text.toLowerCase().includes(into.toLowerCase()))

import type { Context } from './context.ts'
import { liveRecordOf, type Live } from './stored.ts'

/** The bodies that made a text: those it names, else those of its partnership. */
export async function partiesOfText(context: Context, { body }: Live<'agreement'>): Promise<readonly string[]> {
  if (body.parties.length > 0) return body.parties.map(({ organisation }) => organisation)
  if (body.partnership === undefined) return []
  return (await liveRecordOf(context, body.partnership, 'partnership')).body.organisations
}

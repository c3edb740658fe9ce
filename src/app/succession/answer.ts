import { Problem } from '#kernel'
import { writtenIn, type SuccessionBody } from '#records'
import { write, type Context } from '../context.ts'
import { languageOf } from '../links.ts'
import { permit } from '../permissions.ts'
import { recordView } from '../record.ts'
import { liveRecordOf, replacing, type Live } from '../stored.ts'
import type { Actor, RecordView } from '../views.ts'
import type { KeptLetter, PartnerAnswer } from './views.ts'

/**
 * Keeps what a partner said to a decision: on the day of the last confirmation everything open moves to the heir. Throws
 * `succession-undecided` before anything was decided, `not-a-partner` for a body that has nothing to confirm.
 */
export async function answerSuccession(context: Context, actor: Actor, answer: PartnerAnswer): Promise<RecordView> {
  permit(actor, 'record fulfilments')
  const { succession, replaces, note, document, ...said } = answer
  const seen = await decidedSuccession(context, succession, replaces, said.by)
  const words = note?.trim() ? { note: writtenIn(await languageOf(context, actor), note) } : {}
  const answers = [...seen.body.answers, { ...said, ...(document ? { document } : {}), ...words }]
  return await next(context, actor, seen, { ...seen.body, answers })
}

/** Keeps a letter that goes out to a partner: its day and its text, in every language in which it was written. */
export async function keepLetter(context: Context, actor: Actor, letter: KeptLetter): Promise<RecordView> {
  permit(actor, 'change records')
  const { succession, replaces, ...kept } = letter
  const seen = await decidedSuccession(context, succession, replaces, kept.to)
  return await next(context, actor, seen, { ...seen.body, letters: [...seen.body.letters, kept] })
}

async function decidedSuccession(
  context: Context,
  id: string,
  replaces: number,
  partner: string,
): Promise<Live<'succession'>> {
  const seen = await liveRecordOf(context, id, 'succession')
  if (seen.version !== replaces) throw new Problem('version-conflict', { id, actual: seen.version })
  if (seen.body.decision === undefined) throw new Problem('succession-undecided')
  if (!seen.body.partners.includes(partner)) throw new Problem('not-a-partner')
  return seen
}

async function next(
  context: Context,
  actor: Actor,
  seen: Live<'succession'>,
  body: SuccessionBody,
): Promise<RecordView> {
  const change = replacing(seen, { body })
  await write(context, actor, [change])
  return await recordView(context, actor, change.record)
}

import { Problem } from '#kernel'
import { writtenIn, type SuccessionBody } from '#records'
import { write, type Context } from '../context.ts'
import { languageOf } from '../links.ts'
import { today } from '../office-record.ts'
import { permit } from '../permissions.ts'
import { recordView } from '../record.ts'
import { adding, liveRecordOf, newRecord, replacing } from '../stored.ts'
import type { Actor, RecordView } from '../views.ts'
import { idOf, partnersIn, stepsOf, successionRegister, type Found } from './subjects.ts'
import type { SuccessionDecision, SuccessionSubject } from './views.ts'

/**
 * Decides what becomes of a text after a lineage event. Nothing moves by it: the partner has to confirm. A decision that
 * is changed begins anew; earlier letters and answers stay in the history of the record. Throws `version-conflict`,
 * `not-found` where no such event happened to a body of the text, `heir-not-named` where the event knows no such heir.
 */
export async function decideSuccession(
  context: Context,
  actor: Actor,
  decision: SuccessionDecision,
): Promise<RecordView> {
  permit(actor, 'decide successions')
  const found = await foundFor(context, decision)
  const { record } = found
  if ((record?.version ?? null) !== decision.replaces) {
    throw new Problem('version-conflict', { id: record?.id ?? '', actual: record?.version ?? 0 })
  }
  const body = await decidedBody(context, actor, found, decision)
  const change = record
    ? replacing(record, { body })
    : adding(newRecord(context, 'succession', body, { author: actor.id }))
  await write(context, actor, [change])
  return await recordView(context, actor, change.record)
}

/** The step that is meant, whether or not anything is recorded of it. */
export async function foundFor(context: Context, subject: SuccessionSubject): Promise<Found> {
  const register = await successionRegister(context)
  const found = stepsOf(register, '9999-12-31').find(
    ({ subject: one, step }) =>
      idOf(one) === (subject.agreement ?? subject.partnership) &&
      step.holder === subject.organisation &&
      step.event.kind === subject.event.kind &&
      step.event.date === subject.event.date,
  )
  if (!found) throw new Problem('not-found', { id: subject.agreement ?? subject.partnership ?? '' })
  return found
}

export async function decidedBody(
  context: Context,
  actor: Actor,
  found: Found,
  { kind, heir, into, by, date, note }: SuccessionDecision,
): Promise<SuccessionBody> {
  const { subject, step } = found
  const heirs = [...step.event.others, step.holder]
  const taken = kind === 'keep' ? (heir ?? (step.event.others.length === 1 ? step.event.others[0] : undefined)) : heir
  if (kind === 'keep' && (taken === undefined || !heirs.includes(taken))) throw new Problem('heir-not-named')
  if (kind === 'merge') await checkOther(context, subject.agreement?.id, into)
  return {
    organisation: step.holder,
    event: { kind: step.event.kind, date: step.event.date },
    ...(subject.agreement ? { agreement: subject.agreement.id } : { partnership: idOf(subject) }),
    partners: partnersIn(found),
    decision: {
      kind,
      ...(taken === undefined ? {} : { heir: taken }),
      ...(kind === 'merge' && into !== undefined ? { into } : {}),
      by: by?.trim() ? by : actor.name,
      date: date ?? (await today(context)),
      ...(note?.trim() ? { note: writtenIn(await languageOf(context, actor), note) } : {}),
    },
    letters: [],
    answers: [],
  }
}

/** The text that goes on is another one. */
async function checkOther(context: Context, own: string | undefined, into: string | undefined): Promise<void> {
  if (into === undefined || into === own) throw new Problem('value-invalid', { field: 'into' })
  await liveRecordOf(context, into, 'agreement')
}

import { Problem } from '#kernel'
import type { AnyRecord } from '#records'
import type { Context } from './context.ts'
import { languageOf, linkTo } from './links.ts'
import { officeRecord, today } from './office-record.ts'
import { permit } from './permissions.ts'
import type { Actor, OfficeView } from './views.ts'

/** The office: what it is called, whose it is, which day it is there, how much it holds. */
export async function office(context: Context, actor: Actor): Promise<OfficeView> {
  permit(actor, 'look')
  const record = await officeRecord(context)
  if (!record) throw new Problem('not-found')
  const { organisation, country, name, example, language, timeZone } = record.body
  const own = organisation === undefined ? null : await recordIfLive(context, organisation)
  return {
    id: context.officeId(),
    name,
    example,
    ...(own ? { organisation: linkTo(own, await languageOf(context, actor)) } : {}),
    ...(country === undefined ? {} : { country }),
    language,
    timeZone,
    today: await today(context),
    counts: await context.parts.storage.counts(context.officeId()),
  }
}

async function recordIfLive(context: Context, id: string): Promise<AnyRecord | null> {
  const record = await context.parts.storage.record(context.officeId(), id)
  return record && !record.withdrawn ? record : null
}

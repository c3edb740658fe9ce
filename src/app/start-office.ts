import { generateSigningKey, Problem } from '#kernel'
import type { OfficeAnswers } from './app.ts'
import { write, type Context } from './context.ts'
import { office } from './office.ts'
import { officeRecord } from './office-record.ts'
import { permit } from './permissions.ts'
import { adding, newRecord } from './stored.ts'
import type { Actor, OfficeView } from './views.ts'

/**
 * Starts an office of one's own, empty but for the organisation that runs it. It takes the place of the example, which
 * stays in the storage and is not shown any more. Throws `office-not-empty` where there is an office already.
 */
export function startOffice(context: Context, actor: Actor, answers: OfficeAnswers): Promise<OfficeView> {
  permit(actor, 'keep the office')
  return context.exclusive('office', async () => {
    const present = await officeRecord(context)
    if (present && !present.body.example) throw new Problem('office-not-empty')
    checkTimeZone(answers.timeZone)
    const before = context.officeId()
    await addOffice(context)
    try {
      await writeOffice(context, actor, answers)
    } catch (error) {
      context.setOffice(before)
      throw error
    }
    return await office(context, actor)
  })
}

/** A new place in the storage for an office, and its signing key; from now on this context works in it. */
export async function addOffice(context: Context): Promise<void> {
  const { storage, newIdentifier, clock } = context.parts
  const id = newIdentifier()
  await storage.addOffice({ office: id, created: clock.now(), signingKey: generateSigningKey() })
  context.setOffice(id)
}

async function writeOffice(context: Context, actor: Actor, answers: OfficeAnswers): Promise<void> {
  const { name, language, country, timeZone, organisationName } = answers
  const inCountry = country === undefined ? {} : { country }
  const author = { author: actor.id }
  const names = [{ text: organisationName, language, kind: 'official' as const }]
  const own = newRecord(context, 'organisation', { names, type: 'union', ...inCountry, lineage: [] }, author)
  const body = { name, organisation: own.id, ...inCountry, language, timeZone, example: false }
  await write(context, actor, [adding(own), adding(newRecord(context, 'office', body, author))])
}

/** Throws `value-invalid` for what is no IANA time zone. */
export function checkTimeZone(timeZone: string): void {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone)
  } catch (error) {
    throw new Problem('value-invalid', { field: 'timeZone' }, error)
  }
}

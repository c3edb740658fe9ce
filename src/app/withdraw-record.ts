import { Problem } from '#kernel'
import type { AnyRecord } from '#records'
import { write, type Context } from './context.ts'
import { permit } from './permissions.ts'
import { recordView } from './record.ts'
import { liveRecord, replacing } from './stored.ts'
import type { Actor, RecordView } from './views.ts'

/** Takes a record back: it stays in the ledger and its history. Refused (`built-upon`) while others name it. */
export async function withdrawRecord(
  context: Context,
  actor: Actor,
  { id, replaces, why }: { id: string; replaces: number; why?: string },
): Promise<RecordView> {
  permit(actor, 'withdraw records')
  const seen = await liveRecord(context, id)
  if (seen.kind === 'document' || seen.kind === 'office') throw new Problem('value-invalid', { field: 'kind' })
  if (seen.version !== replaces) throw new Problem('version-conflict', { id, actual: seen.version })
  const dependents = await dependentsOf(context, id)
  if (dependents.length > 0) throw new Problem('built-upon', { count: dependents.length })
  await write(context, actor, [replacing(seen, { withdrawn: true })], why)
  return await recordView(context, actor, { ...seen, version: seen.version + 1, withdrawn: true })
}

/** The live records that name a record. */
export async function dependentsOf(context: Context, id: string): Promise<readonly AnyRecord[]> {
  const records = await context.parts.storage.records(context.officeId(), { references: id })
  return records.filter((record) => !record.withdrawn)
}

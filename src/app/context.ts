import { Problem } from '#kernel'
import type { Change } from '#ledger'
import { checkRecord } from '#records'
import { documentCounts, type DocumentCounts } from './document-counts.ts'
import { oneAfterTheOther, type Exclusive } from './exclusive.ts'
import type { AppParts } from './parts.ts'
import { sinceLastWrite, type Remembered } from './remembered.ts'
import type { Actor } from './views.ts'

/** What every use case is given: the parts, the office that it works in, and what was worked out before. */
export interface Context {
  readonly parts: AppParts
  /** Throws `not-found` where no office was started yet. */
  officeId(): string
  setOffice(office: string): void
  /** Keeps what was worked out from the records until somebody writes again. */
  readonly remembered: Remembered
  readonly counts: DocumentCounts
  readonly exclusive: Exclusive
}

export function contextOf(parts: AppParts, office: string | null): Context {
  let current = office
  const officeId = (): string => {
    if (current === null) throw new Problem('not-found')
    return current
  }
  return {
    parts,
    officeId,
    setOffice: (next) => {
      current = next
    },
    remembered: sinceLastWrite(async () => `${officeId()} ${(await parts.storage.head(officeId())).size}`),
    counts: documentCounts(),
    exclusive: oneAfterTheOther(),
  }
}

/** Writes all changes or none, after checking every record. Throws `version-conflict` where somebody was quicker. */
export async function write(context: Context, actor: Actor, changes: readonly Change[], why?: string): Promise<void> {
  if (changes.length === 0) return
  const checked = changes.map(({ record, replaces }) => ({ record: checkRecord(record), replaces }))
  const office = context.officeId()
  const outcome = await context.parts.storage.append({
    office,
    by: actor.id,
    at: context.parts.clock.now(),
    ...(why === undefined ? {} : { why }),
    changes: checked,
  })
  if (!outcome.ok) throw new Problem('version-conflict', { id: outcome.reason.id, actual: outcome.reason.actual })
  context.counts.written(office, checked, outcome.value.sequences)
}

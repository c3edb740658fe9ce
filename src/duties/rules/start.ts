import { edtfDate, type Day } from '#kernel'
import type { CommitmentBody } from '#records'
import type { Agreement } from '../register.ts'

/** From when a promise is owed. The two days differ where the day of the promise is known only roughly. */
export interface Start {
  /** From here on evidence counts. */
  readonly earliest: Day
  /** From here on it is surely owed. */
  readonly latest: Day
}

/**
 * Nothing is owed for a period that was over before the promise; the period in which it was made is owed whole.
 * A first period that the commitment names goes before everything else. Null where no day is known.
 */
export const startOf = (body: CommitmentBody, agreement: Agreement | undefined): Start | null =>
  firstNamed(body) ?? beginningOf(agreement?.body.signed ?? body.made, agreement?.body.period)

/** The first period that a commitment names; null where it names none. */
export function firstNamed({ when }: CommitmentBody): Start | null {
  if (when.kind !== 'every' || when.from === undefined) return null
  const first = edtfDate(when.from).earliest
  return Number.isFinite(first) ? { earliest: first, latest: first } : null
}

/** The last day on which a commitment says it is owed. */
export const lastDayNamed = ({ when }: CommitmentBody): Day =>
  when.kind === 'every' && when.until !== undefined ? edtfDate(when.until).latest : Infinity

/** When a text begins to bind: it has been signed, its term has begun, and it has entered into force. */
export function beginningOf(promised: string | undefined, term: string | undefined, entered?: string): Start | null {
  const promise = promised === undefined ? undefined : edtfDate(promised)
  const entry = entered === undefined ? undefined : edtfDate(entered)
  const begins = Math.max(term === undefined ? -Infinity : edtfDate(term).earliest, entry?.earliest ?? -Infinity)
  const earliest = Math.max(promise?.yearKnown ? promise.earliest : -Infinity, begins)
  const latest = Math.max(promise?.yearKnown ? promise.startLatest : -Infinity, begins, entry?.startLatest ?? -Infinity)
  return Number.isFinite(latest) ? { earliest, latest } : null
}

import { edtfDate, type Day } from '#kernel'
import type { AgreementAct, AgreementBody } from '#records'
import { endMoved } from '../calendar.ts'
import { actsOf, isByAll, type ActOf } from './acts.ts'

/** One time that a term was made longer (or, by an amendment, shorter). */
export interface Extension {
  readonly how: 'renewed' | 'amended' | 'by itself'
  readonly from: Day
  readonly until: Day
  /** The act; left out where the text renewed itself. */
  readonly act?: AgreementAct
}

/** How the present term can still be kept from renewing itself, or was. */
export interface Notice {
  /** The last day on which notice is in time. */
  readonly lastDay: Day
  readonly given: ActOf<'notice given'> | null
}

/** The term of a text as it is known on one day. */
export interface TextTerm {
  /** Infinite where none is known. */
  readonly last: Day
  readonly extensions: readonly Extension[]
  /** Null where the text does not renew itself. */
  readonly notice: Notice | null
  /** Notices that came too late for the end for which they were meant, with the last day that would have been in time. */
  readonly tooLate: readonly { readonly act: ActOf<'notice given'>; readonly lastDay: Day }[]
}

const overAsTold: ReadonlySet<AgreementBody['status']> = new Set(['replaced', 'expired', 'terminated'])
/** No text renews itself for longer than this without anybody looking. */
const mostRounds = 200

/**
 * The term that the text names, with what made it longer: what all sides decided, and, where the text renews itself
 * unless somebody gives notice, each time that nobody did in time. `acts` are those seen by `asOf`, in order.
 */
export function termOf(
  { period, renewal, status }: AgreementBody,
  acts: readonly AgreementAct[],
  sides: readonly string[],
  asOf: Day,
): TextTerm {
  const named = period === undefined ? Infinity : edtfDate(period).latest
  const extensions = decidedExtensions(named, acts, sides)
  const last = extensions.at(-1)?.until ?? named
  const renewsItself = renewal?.kind === 'by itself' && Number.isFinite(last) && !overAsTold.has(status)
  if (!renewsItself) return { last, extensions, notice: null, tooLate: [] }
  return renewedByItself(renewal, { last, extensions }, noticesStanding(acts), asOf)
}

function decidedExtensions(named: Day, acts: readonly AgreementAct[], sides: readonly string[]): Extension[] {
  const extensions: Extension[] = []
  let last = named
  for (const act of actsOf(acts, 'renewed', 'amended')) {
    if (act.until === undefined || !isByAll(act, sides)) continue
    const until = edtfDate(act.until).latest
    extensions.push({ how: act.kind, from: last, until, act })
    last = until
  }
  return extensions
}

/** The last day on which notice keeps a term that ends on `last` from renewing itself. */
export const lastDayForNotice = (last: Day, months = 0): Day => endMoved(last, -months)

function renewedByItself(
  { months, notice, times = mostRounds }: { months: number; notice?: number | undefined; times?: number | undefined },
  decided: Pick<TextTerm, 'last' | 'extensions'>,
  notices: readonly ActOf<'notice given'>[],
  asOf: Day,
): TextTerm {
  const extensions = [...decided.extensions]
  const tooLate: { act: ActOf<'notice given'>; lastDay: Day }[] = []
  let { last } = decided
  for (let round = 0; round < times; round += 1) {
    const lastDay = lastDayForNotice(last, notice)
    const given = notices.find(({ date }) => edtfDate(date).earliest <= lastDay)
    if (given || asOf <= lastDay) return { last, extensions, notice: { lastDay, given: given ?? null }, tooLate }
    for (const act of notices) if (edtfDate(act.date).earliest <= last) tooLate.push({ act, lastDay })
    const until = endMoved(last, months)
    extensions.push({ how: 'by itself', from: last, until })
    last = until
  }
  return { last, extensions, notice: null, tooLate }
}

/** Notices that the side which gave them did not take back. */
function noticesStanding(acts: readonly AgreementAct[]): ActOf<'notice given'>[] {
  return actsOf(acts, 'notice given').filter(
    (notice) => notice.of === 'no renewal' && !isWithdrawn(notice, acts.slice(acts.indexOf(notice) + 1)),
  )
}

export const isWithdrawn = (notice: ActOf<'notice given'>, later: readonly AgreementAct[]): boolean =>
  actsOf(later, 'notice withdrawn').some(
    ({ by }) => by.length === 0 || notice.by.length === 0 || by.some((one) => notice.by.includes(one)),
  )

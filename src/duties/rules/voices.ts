import type { Day } from '#kernel'
import type { Voice } from '../duty.ts'
import type { Evidence } from '../evidence.ts'

/** What was counted for one duty. */
export interface Tally {
  /** What nobody disputes. */
  readonly done: number
  /** The part of it that was done by the last day of the period. */
  readonly timely: number
  /** What the debtor says and the creditor denies. */
  readonly denied: number
  readonly evidence: readonly Evidence[]
}

export const emptyTally: Tally = { done: 0, timely: 0, denied: 0, evidence: [] }

/**
 * The debtor's word meets a duty until the creditor denies it; the creditor's word meets it too. A denial that names an
 * event denies the word about that event, any other denies what the debtor had said was done by its day, up to its
 * amount. `timelyUntil` is the last day of the period.
 */
export function tallyOf(evidence: readonly Evidence[], timelyUntil: Day): Tally {
  return evidence.length === 1 ? tallyOfOne(evidence, timelyUntil) : tallyOfMany(evidence, timelyUntil)
}

/** Most duties have one word to go by. */
function tallyOfOne(evidence: readonly Evidence[], timelyUntil: Day): Tally {
  const { says, amount, day } = evidence[0]!
  const done = says === 'met' ? amount : 0
  return { done, timely: day <= timelyUntil ? done : 0, denied: 0, evidence }
}

function tallyOfMany(evidence: readonly Evidence[], timelyUntil: Day): Tally {
  const words = evidence.filter((one) => one.says === 'met')
  const denials = evidence.filter((one) => one.says === 'not met' && one.voice === 'creditor')
  const kept = denials.length === 0 ? words : words.filter((one) => !isDenied(one, denials))
  const undisputed = amountOf(kept) - limitedDenial(denials)
  const done = denials.length === 0 ? undisputed : Math.max(undisputed, amountOf(words.filter(isCreditors)))
  const timely = kept.every((one) => one.day <= timelyUntil)
    ? done
    : Math.min(done, amountOf(kept.filter((one) => one.day <= timelyUntil)))
  return { done, timely, denied: denials.length === 0 ? 0 : amountOf(words) - done, evidence }
}

const isCreditors = (one: Evidence): boolean => one.voice === 'creditor'

/** Denials of an amount: `denied: 1` of two courses leaves one. */
function limitedDenial(denials: readonly Evidence[]): number {
  return denials.reduce(
    (sum, denial) => sum + (denial.event === undefined ? (denial.fulfilment.body.amount ?? 0) : 0),
    0,
  )
}

/** True where a word of the debtor is denied as a whole. */
export function isDenied(word: Evidence, denials: readonly Evidence[]): boolean {
  if (word.voice === 'creditor') return false
  return denials.some((denial) =>
    denial.event !== undefined
      ? denial.event === word.event
      : denial.fulfilment.body.amount === undefined && word.day <= denial.until,
  )
}

const silent: Voice = { says: 'nothing', amount: 0 }

/** The last word of one side, and all that it says was done. */
export function voiceOf({ evidence }: Tally, voice: Evidence['voice']): Voice {
  const own = evidence.filter((one) => one.voice === voice)
  const last = own.at(-1)
  return last === undefined ? silent : { says: last.says, amount: amountOf(own.filter((one) => one.says === 'met')) }
}

/**
 * How much words add up to when both sides may speak of the same thing: the same event, or the same date where no event
 * is named. What one side says twice of one event counts once; what it says of a date without naming events adds up.
 */
export function amountOf(words: readonly Evidence[]): number {
  if (words.length <= 1) return words[0]?.amount ?? 0
  const dayOfEvent = new Map<string, string>()
  const days = new Map<string, Evidence[]>()
  for (const word of words) {
    const date = word.fulfilment.body.date
    const day = word.event === undefined ? date : (dayOfEvent.get(word.event) ?? date)
    if (word.event !== undefined) dayOfEvent.set(word.event, day)
    const list = days.get(day)
    if (list) list.push(word)
    else days.set(day, [word])
  }
  let sum = 0
  for (const list of days.values()) sum += amountOfDay(list)
  return sum
}

/** Two voices of one day speak of the same, unless more events are named than either tells of. */
function amountOfDay(words: readonly Evidence[]): number {
  if (words.length === 1) return words[0]!.amount
  const eventful = words.filter((word) => word.event !== undefined)
  return Math.max(amountOfVoice(words, 'debtor'), amountOfVoice(words, 'creditor'), amountOfEvents(eventful))
}

function amountOfVoice(words: readonly Evidence[], voice: Evidence['voice']): number {
  const own = words.filter((word) => word.voice === voice)
  const loose = own.reduce((sum, word) => sum + (word.event === undefined ? word.amount : 0), 0)
  return loose + amountOfEvents(own.filter((word) => word.event !== undefined))
}

function amountOfEvents(words: readonly Evidence[]): number {
  if (words.length === 0) return 0
  const amounts = new Map<string, number>()
  for (const { event, amount } of words) {
    if (event !== undefined) amounts.set(event, Math.max(amounts.get(event) ?? 0, amount))
  }
  return [...amounts.values()].reduce((sum, amount) => sum + amount, 0)
}

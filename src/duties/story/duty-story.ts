import { edtfDate, type Day } from '#kernel'
import type { AnyRecord, PeriodDecision, RecordOf } from '#records'
import type { Because } from '../because.ts'
import { dayText } from '../calendar.ts'
import type { Duty } from '../duty.ts'
import { isOf } from '../rules/decisions.ts'
import { standing } from '../standing.ts'
import { commitmentIn, concerning } from './concerning.ts'
import { daysToLookAt } from './days.ts'
import { order, type Moment } from './moment.ts'
import { turnInOne } from './turn-in-one.ts'

/** A duty as it stands on a day, and how it came to stand so. */
export interface DutyStory {
  readonly duty: Duty
  readonly moments: readonly Moment[]
}

/**
 * The story of one duty in the order of time: promised, whose turn, what was decided, each word about it, and every day
 * on which its state became another one. Null where there is no such duty on that day.
 */
export function storyOf(records: readonly AnyRecord[], id: string, asOf: Day): DutyStory | null {
  const near = concerning(records, id.split('@')[0] ?? '')
  const duty = dutyOn(near, id, asOf)
  if (!duty) return null
  const commitment = commitmentIn(near, duty.commitment)
  const moments = [
    ...(commitment ? [...promised(near, commitment), ...decided(commitment, duty), ...noted(commitment)] : []),
    ...words(near, duty),
    ...changes(near, commitment, duty, asOf),
  ].filter(({ date }) => edtfDate(date).earliest <= asOf)
  return { duty, moments: moments.toSorted(inTime) }
}

const inTime = (a: Moment, b: Moment): number =>
  edtfDate(a.date).earliest - edtfDate(b.date).earliest || order.indexOf(a.kind) - order.indexOf(b.kind)

const dutyOn = (records: readonly AnyRecord[], id: string, day: Day): Duty | undefined =>
  standing(records, day).duties.find((duty) => duty.id === id)

function promised(records: readonly AnyRecord[], { body }: RecordOf<'commitment'>): Moment[] {
  const agreement = records.find((record) => record.id === body.agreement)
  const date = agreement?.kind === 'agreement' ? (agreement.body.signed ?? body.made) : body.made
  if (date === undefined) return []
  return [{ kind: 'promised', date, ...(agreement ? { agreement: agreement.id } : {}) }]
}

/** Decisions about the period of this duty; which of them counted, its reasons tell. */
function decided({ body }: RecordOf<'commitment'>, duty: Duty): Moment[] {
  const told = new Set([...duty.because, ...(duty.turn?.why ?? [])].map(({ code }) => code))
  return (body.decisions ?? []).flatMap((decision): Moment[] => {
    const named = decision.kind === 'swapped' ? decision.periods : [decision.period]
    if (!named.some((one) => isOf(one, duty.period))) return []
    return [
      {
        kind: 'decision',
        date: decision.date,
        decision,
        hasEffect: effects[decision.kind].some((code) => told.has(code)),
      },
    ]
  })
}

const effects: Readonly<Record<PeriodDecision['kind'], readonly Because['code'][]>> = {
  postponed: ['postponed', 'turn-postponed'],
  swapped: ['turn-swapped'],
  turn: ['turn-decided', 'turn-passed', 'turn-kept'],
  waived: ['waived'],
  suspended: ['suspended'],
}

function noted({ body }: RecordOf<'commitment'>): Moment[] {
  const from = (sort: 'difficulty' | 'recommendation', notes: typeof body.difficulties): Moment[] =>
    (notes ?? []).map(({ date, text, by }) => ({ kind: 'note', date, sort, text, ...(by === undefined ? {} : { by }) }))
  return [...from('difficulty', body.difficulties), ...from('recommendation', body.recommendations)]
}

/** The fulfilments that the reasons of a duty count, each with the voice that says so. */
export function evidenceOfDuty({ because }: Pick<Duty, 'because'>): readonly string[] {
  return because.flatMap(({ details }) => ('fulfilments' in details ? details.fulfilments : []))
}

function words(records: readonly AnyRecord[], duty: Duty): Moment[] {
  const counted = new Set(evidenceOfDuty(duty))
  return records.flatMap((record): Moment[] => {
    if (record.kind !== 'fulfilment' || !counted.has(record.id)) return []
    const { commitment: _, period: __, ...said } = record.body
    return [{ kind: 'word', fulfilment: record.id, ...said }]
  })
}

/** Each day on which the duty began to stand otherwise, or became another body's turn. */
function changes(
  records: readonly AnyRecord[],
  commitment: RecordOf<'commitment'> | undefined,
  duty: Duty,
  asOf: Day,
): Moment[] {
  const look = lookOn(records, duty.id)
  const moments: Moment[] = []
  let before: Duty | undefined
  let last: Day | undefined
  for (const day of daysToLookAt(records, commitment, duty, asOf)) {
    const now = look(day)
    if (now && !isSame(before, now)) {
      const began = last === undefined ? day : firstDay(last, day, (one) => isSame(look(one), now))
      moments.push(...momentsOf(before, look(began) ?? now, dayText(began)))
    }
    before = now ?? before
    last = day
  }
  return moments
}

function lookOn(records: readonly AnyRecord[], id: string): (day: Day) => Duty | undefined {
  const known = new Map<Day, Duty | undefined>()
  return (day) => {
    if (!known.has(day)) known.set(day, dutyOn(records, id, day))
    return known.get(day)
  }
}

const isSame = (a: Duty | undefined, b: Duty | undefined): boolean =>
  a?.state === b?.state && a?.turn?.whose === b?.turn?.whose

/** The first day after `from` on which it holds, where it holds on `to`. */
function firstDay(from: Day, to: Day, holds: (day: Day) => boolean): Day {
  let [low, high] = [from, to]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}

function momentsOf(before: Duty | undefined, now: Duty, date: string): Moment[] {
  const moments: Moment[] = []
  if (now.turn && now.turn.whose !== before?.turn?.whose) {
    const because = turnInOne(now.turn, now.period.text)
    moments.push({ kind: 'turn', date, whose: now.turn.whose, because })
  }
  if (now.state !== before?.state && (before !== undefined || now.state !== 'not yet')) {
    moments.push({ kind: 'state', date, state: now.state, ...reasonOf(now) })
  }
  return moments
}

/** The last reason is the one that decides; what is merely not recorded yet tells nothing. */
function reasonOf({ because }: Duty): { because?: Because } {
  const last = because.findLast(({ code }) => decisive.has(code))
  return last ? { because: last } : {}
}

const decisive: ReadonlySet<Because['code']> = new Set([
  'recorded',
  'counted',
  'creditor-denies',
  'done-late',
  'postponed',
  'waived',
  'suspended',
  'time-passed',
  'text-ended',
  'text-terminated',
  'text-replaced',
  'carried-over',
  'restated',
  'expectation-passed',
])

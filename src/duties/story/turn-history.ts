import { edtfDate, type Day } from '#kernel'
import type { AnyRecord } from '#records'
import type { Because, BecauseOf } from '../because.ts'
import type { Duty, DutyState, Period } from '../duty.ts'
import { standing } from '../standing.ts'
import { commitmentIn, concerning } from './concerning.ts'
import { evidenceOfDuty } from './duty-story.ts'
import { turnInOne } from './turn-in-one.ts'

/** What happened to a year beside being kept or not. */
export type YearMark = 'postponed' | 'cancelled' | 'swapped' | 'suspended' | 'waived' | 'out of turn'

/** One period of a promise that is kept in turn. */
export interface TurnYear {
  readonly duty: string
  readonly period: string
  readonly state: DutyState
  /** Left out where nobody knows whose turn it was. */
  readonly whose?: string
  readonly why?: BecauseOf<'turn-is'>
  /** Who received the others, as recorded; the body in turn where the record names nobody. */
  readonly hosts: readonly string[]
  readonly marks: readonly YearMark[]
  /** Where it was postponed: the new last day (EDTF). */
  readonly to?: string
}

/** Who hosted when and whose turn each year is, from the first to the next one. Empty where nobody takes turns. */
export function turnHistory(records: readonly AnyRecord[], commitment: string, asOf: Day): readonly TurnYear[] {
  const near = concerning(records, commitment)
  if (commitmentIn(near, commitment)?.body.by.kind !== 'in turn') return []
  return standing(near, asOf)
    .duties.filter((duty) => duty.commitment === commitment)
    .map((duty) => yearOf(duty, near))
}

function yearOf(duty: Duty, records: readonly AnyRecord[]): TurnYear {
  const hosts = hostsOf(duty, records)
  const postponed = duty.because.find((one) => one.code === 'postponed')
  return {
    duty: duty.id,
    period: duty.period.text,
    state: duty.state,
    hosts,
    marks: marksOf(duty, hosts, records),
    ...(duty.turn ? { whose: duty.turn.whose, why: turnInOne(duty.turn, duty.period.text) } : {}),
    ...(postponed ? { to: postponed.details.to } : {}),
  }
}

function hostsOf(duty: Duty, records: readonly AnyRecord[]): readonly string[] {
  const counted = new Set(evidenceOfDuty(duty))
  const byId = new Map(records.map((record) => [record.id, record]))
  const hosts = [...counted].flatMap((id) => {
    const record = byId.get(id)
    if (record?.kind !== 'fulfilment' || record.body.says !== 'met') return []
    const event = byId.get(record.body.event ?? '')
    const received = event?.kind === 'talks' || event?.kind === 'delegation' ? event.body.host : undefined
    return [record.body.by ?? received ?? duty.turn?.whose ?? '']
  })
  return [...new Set(hosts)].filter((one) => one !== '')
}

const marksOfReasons: Partial<Record<Because['code'], YearMark>> = {
  postponed: 'postponed',
  suspended: 'suspended',
  waived: 'waived',
}

function marksOf(duty: Duty, hosts: readonly string[], records: readonly AnyRecord[]): readonly YearMark[] {
  const marks = new Set<YearMark>()
  for (const { code } of duty.because) {
    const mark = marksOfReasons[code]
    if (mark) marks.add(mark)
  }
  const { turn, period, partnership } = duty
  if (turn?.why.some((one) => one.code === 'turn-swapped' && one.details.period === period.text)) marks.add('swapped')
  if (turn && hosts.some((host) => host !== turn.whose)) marks.add('out of turn')
  if (hosts.length === 0 && records.some((record) => wasCancelled(record, period, partnership))) marks.add('cancelled')
  return [...marks]
}

function wasCancelled(record: AnyRecord, { first, last }: Period, partnership: string | undefined): boolean {
  if (record.kind !== 'delegation' || record.body.state !== 'cancelled' || record.body.when === undefined) return false
  const { earliest, latest, yearKnown } = edtfDate(record.body.when)
  return record.body.partnership === partnership && yearKnown && earliest >= first && latest <= last
}

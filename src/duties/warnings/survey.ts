import type { Day } from '#kernel'
import type { AnyRecord, RecordOf } from '#records'
import { registerOf, type Agreement, type Commitment, type Register } from '../register.ts'
import { textLifeOf, type TextLife } from '../rules/text-life.ts'
import type { Warning } from './warning.ts'

/** All that a check may look at, as it is known on one day. */
export interface Survey {
  readonly records: readonly AnyRecord[]
  readonly register: Register
  readonly asOf: Day
  readonly organisations: ReadonlyMap<string, RecordOf<'organisation'>>
  readonly people: ReadonlyMap<string, RecordOf<'person'>>
  /** The body that runs the office, and those under it; empty where nobody said. */
  readonly ours: ReadonlySet<string>
  /** The records that somebody is about to save, or looks at; null where all are looked over. */
  readonly about: ReadonlySet<string> | null
  lifeOf(agreement: Agreement): TextLife
}

/** `always` is told as long as it stands; `saving` only when somebody is about to save the record, or looks at it. */
export type Moment = 'always' | 'saving'

interface CheckOf<Kind extends 'agreement' | 'commitment'> {
  readonly kind: Kind
  readonly moment: Moment
  find(record: RecordOf<Kind>, survey: Survey): readonly Warning[]
}
export type AgreementCheck = CheckOf<'agreement'>
export type CommitmentCheck = CheckOf<'commitment'>
export type Check = AgreementCheck | CommitmentCheck

export const noWarnings: readonly Warning[] = []

export function surveyOf(records: readonly AnyRecord[], asOf: Day, about: ReadonlySet<string> | null): Survey {
  const organisations = new Map<string, RecordOf<'organisation'>>()
  const people = new Map<string, RecordOf<'person'>>()
  let own: string | undefined
  for (const record of records) {
    if (record.withdrawn) continue
    if (record.kind === 'organisation') organisations.set(record.id, record)
    else if (record.kind === 'person') people.set(record.id, record)
    else if (record.kind === 'office') own = record.body.organisation
  }
  const register = registerOf(records)
  const lives = new Map<string, TextLife>()
  return {
    records,
    register,
    asOf,
    organisations,
    people,
    about,
    ours: withBodiesUnder(own, organisations),
    lifeOf(agreement) {
      const life = lives.get(agreement.id) ?? textLifeOf(agreement, register, asOf)
      lives.set(agreement.id, life)
      return life
    },
  }
}

function withBodiesUnder(
  own: string | undefined,
  organisations: ReadonlyMap<string, RecordOf<'organisation'>>,
): ReadonlySet<string> {
  if (own === undefined) return new Set()
  const children = Map.groupBy(organisations.values(), ({ body }) => body.parent)
  const ours = new Set([own])
  for (const body of ours) for (const { id } of children.get(body) ?? []) ours.add(id)
  return ours
}

export const agreementOf = (commitment: Commitment, { register }: Survey): Agreement | undefined =>
  commitment.body.agreement === undefined ? undefined : register.agreements.get(commitment.body.agreement)

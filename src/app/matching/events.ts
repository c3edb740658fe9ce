import { edtfDate } from '#kernel'
import type { AgreementFields, EventFields } from '#reading'
import type { Live } from '../stored.ts'
import type { Match } from '../views.ts'
import { linkTo, type Register } from './register.ts'

const mostOffered = 5

/** The bodies that a document names, as far as they are known: names that mean none are left out. */
export type Resolve = (names: readonly string[]) => readonly string[]

/** Talks and visits of the same days and bodies: one visit is often reported three ways. */
export function eventMatches(register: Register, fields: EventFields, resolve: Resolve, language: string): Match[] {
  const bodies = new Set(resolve([...(fields.host ? [fields.host] : []), ...fields.guests]))
  const kind = fields.type === 'visit' ? 'delegation' : 'talks'
  return register.gatherings
    .filter((record) => record.kind === kind && overlap(record.body.when, fields.when))
    .filter((record) => record.kind === 'delegation' || record.body.type === fields.type)
    .filter((record) => [record.body.host ?? '', ...record.body.guests].filter((body) => bodies.has(body)).length >= 2)
    .slice(0, mostOffered)
    .map((record) => offered(record, language))
}

/** Agreements of the same bodies whose dates do not contradict. */
export function agreementMatches(
  register: Register,
  fields: AgreementFields,
  resolve: Resolve,
  language: string,
): Match[] {
  const parties = new Set(resolve(fields.parties))
  if (parties.size < 2) return []
  return register.agreements
    .filter((record) => record.body.parties.length === parties.size)
    .filter((record) => record.body.parties.every((party) => parties.has(party.organisation)))
    .filter((record) => agree(record.body.signed, fields.signed) && agree(record.body.period, fields.period))
    .slice(0, mostOffered)
    .map((record) => offered(record, language))
}

/** A date that one of the two does not tell contradicts nothing. */
const agree = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || overlap(one, other)

function overlap(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const [first, second] = [edtfDate(one), edtfDate(other)]
  return first.yearKnown && second.yearKnown && first.earliest <= second.latest && second.earliest <= first.latest
}

const offered = (record: Live<'talks' | 'delegation' | 'agreement'>, language: string): Match => ({
  ...linkTo(record, language),
  reasons: ['same-parties', 'same-time'],
  name: linkTo(record, language).title,
  certain: false,
})

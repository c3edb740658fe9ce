import { debtorOrganisations, type AnyRecord, type KindName } from '#records'
import type { Live } from './stored.ts'

type Within<Name extends KindName> = (record: Live<Name>, members: ReadonlySet<string>) => boolean

const fewest = 2
const shared = (ids: readonly (string | undefined)[], members: ReadonlySet<string>): number =>
  new Set(ids.filter((id) => id !== undefined && members.has(id))).size

/** How a record that names no partnership is seen to belong to one: at least two of its bodies are in it. */
const rules: { readonly [Name in KindName]?: Within<Name> } = {
  organisation: ({ id }, members) => members.has(id),
  person: ({ body }, members) => body.posts.some(({ organisation }) => members.has(organisation ?? '')),
  agreement: ({ body }, members) =>
    shared(
      body.parties.map((party) => party.organisation),
      members,
    ) >= fewest,
  commitment: ({ body }, members) => shared([...debtorOrganisations(body.by), ...body.to], members) >= fewest,
  talks: ({ body }, members) => shared([body.host, ...body.guests], members) >= fewest,
  delegation: ({ body }, members) => shared([body.host, ...body.guests], members) >= fewest,
}

/** Whether a record belongs to a partnership: it says so, or its bodies do. */
export function isWithin(record: AnyRecord, partnership: Live<'partnership'>): boolean {
  const named = 'partnership' in record.body ? record.body.partnership : undefined
  if (named !== undefined) return named === partnership.id
  const rule = rules[record.kind] as Within<KindName> | undefined
  return rule?.(record, new Set(partnership.body.organisations)) ?? false
}

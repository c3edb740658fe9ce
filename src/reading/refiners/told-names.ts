import { fold } from '#kernel'
import { sameSpelling, type Directory, type NamedBody } from '../directory/index.ts'
import { mentionOf } from '../finders/mention.ts'
import { namingRoles } from '../finders/organisations/naming-roles.ts'
import type { FoundOrganisation, Mention } from '../findings.ts'
import type { Page } from '../page.ts'
import type { Refiner } from '../finder.ts'
import type { Warning } from '../proposal.ts'

const mostAliases = 30

/**
 * Follows what the people of the office said of names. What the rules found under a name of a record says which one; a
 * name that they did not find is found by it; a name that people refused is left out, and a warning says so. All else
 * stays as the rules found it, so that nothing that people decided about changes its name.
 */
export const followWhatWasTold: Refiner = (page, { organisations, warnings }) => {
  const { told } = page
  if (!told) return {}
  const stays = organisations.filter(({ fields }) => !told.isRefused(fields.name))
  const refused = organisations.filter(({ fields }) => told.isRefused(fields.name))
  const named = namesTold(page, told)
  const places = placesOf(stays, named)
  return {
    organisations: [
      ...stays.map((organisation) =>
        withRecord(organisation, [...(places.get(organisation) ?? []), ...otherSpellings(organisation, told)]),
      ),
      ...newOnes(named, [...organisations]),
    ],
    warnings: [...warnings, ...refused.flatMap(warningOf)],
  }
}

interface Told {
  readonly mention: Mention
  readonly body: NamedBody['body']
}

function namesTold(page: Page, told: Directory): Told[] {
  return page.passages
    .filter(({ role }) => namingRoles.has(role))
    .flatMap(({ index, quote, start: offset }) =>
      told.bodiesIn(quote, page.language.code).map(({ start, end, body }) => ({
        mention: mentionOf(page, index, offset + start, offset + end),
        body,
      })),
    )
}

/** The names told that stand where an organisation was found, or around that place: it is what they name. */
function placesOf(organisations: readonly FoundOrganisation[], told: readonly Told[]): Map<FoundOrganisation, Told[]> {
  const byPassage = Map.groupBy(told, ({ mention }) => mention.passage)
  return new Map(
    organisations.map((organisation) => [
      organisation,
      organisation.mentions.flatMap(({ passage, start, end }) =>
        (byPassage.get(passage) ?? []).filter(({ mention }) => mention.start <= start && end <= mention.end),
      ),
    ]),
  )
}

/** The names of the body as the register spells them: *labor*, *labour*. */
const otherSpellings = ({ mentions }: FoundOrganisation, { bodyByName }: Directory): Told[] =>
  mentions.flatMap((mention) => {
    const body = bodyByName.get(sameSpelling(fold(mention.quote)))
    return body ? [{ mention, body }] : []
  })

/** Two records that bear names of one body of the text leave open which it is. */
function withRecord(organisation: FoundOrganisation, places: readonly Told[]): FoundOrganisation {
  const records = new Set(places.map(({ body }) => body.recordId))
  const [first] = places
  if (!first || first.body.recordId === undefined || records.size > 1) return organisation
  return { ...organisation, known: { record: first.body.recordId, name: first.mention.quote } }
}

/** Bodies that no rule found, each with all its places. */
function newOnes(told: readonly Told[], organisations: readonly FoundOrganisation[]): FoundOrganisation[] {
  const taken = Map.groupBy(
    organisations.flatMap(({ mentions }) => mentions),
    ({ passage }) => passage,
  )
  // A place that the rules did not count for a body which they found under this very name is one of its places.
  const names = new Set(organisations.flatMap(({ fields }) => [fields.name, ...fields.aliases].map(fold)))
  const free = told.filter(
    ({ mention }) =>
      !names.has(fold(mention.quote)) &&
      !(taken.get(mention.passage) ?? []).some(({ start, end }) => start < mention.end && mention.start < end),
  )
  return [...Map.groupBy(free, ({ body }) => body).values()].flatMap(([first, ...others]) =>
    first ? [organisationOf(first, others)] : [],
  )
}

function organisationOf({ mention, body }: Told, others: readonly Told[]): FoundOrganisation {
  const { quote: name } = mention
  const aliases = new Set(others.map((other) => other.mention.quote).filter((alias) => alias !== name))
  const { country, kind, recordId } = body
  return {
    fields: {
      name,
      aliases: [...aliases].slice(0, mostAliases),
      ...(kind === 'other' ? { type: 'other' as const } : {}),
      ...(country === '' ? {} : { country }),
    },
    mentions: [mention, ...others.map((other) => other.mention)],
    confidence: 'likely',
    rule: { name: 'organisations: name in the records' },
    ...(recordId === undefined ? {} : { known: { record: recordId, name } }),
    ...(country === '' ? {} : { basis: { country: { assumed: 'office-directory' } } }),
  }
}

function warningOf({ mentions: [first] }: FoundOrganisation): Warning[] {
  if (!first) return []
  const { start, end, quote } = first
  return [{ code: 'name-refused-before', citation: { start, end, quote } }]
}

import { edtfDate } from '#kernel'
import { z } from 'zod'
import { defineKind, present } from '../kind.ts'
import { levels, lineageKinds, lineageParts, nameKinds, organisationTypes } from '../lists.ts'
import { country, edtf, identifier, languageTag, shortText } from '../values.ts'

/** A name that a body has or had. Names are added, never overwritten: the form that a source used stays findable. */
export const organisationName = z.object({
  text: shortText,
  language: languageTag,
  kind: z.enum(nameKinds),
  from: edtf.optional(),
  until: edtf.optional(),
  source: shortText.optional(),
})
export type OrganisationName = z.infer<typeof organisationName>

/** What happened to the body as such; the other bodies are those it went to or, for an heir, came from. */
export const lineageEvent = z.object({
  kind: z.enum(lineageKinds),
  date: edtf,
  others: z.array(identifier).max(50),
  /** The part that this body has in it; where it is left out, it is the one that changed. */
  part: z.enum(lineageParts).optional(),
  /** What laid it down, or where it is told. */
  source: shortText.optional(),
  note: shortText.optional(),
})
export type LineageEvent = z.infer<typeof lineageEvent>

/** True where the body became, or became part of, other bodies by it: then its agreements need an heir. */
export const passesOn = ({ kind, part, others }: LineageEvent): boolean =>
  part !== 'heir' && others.length > 0 && kind !== 're-parented' && kind !== 'status changed'

const body = z.object({
  /** The first official name is the one shown where no date decides. */
  names: z.array(organisationName).min(1).max(200),
  type: z.enum(organisationTypes),
  country: country.optional(),
  place: shortText.optional(),
  level: z.enum(levels).optional(),
  parent: identifier.optional(),
  lineage: z.array(lineageEvent).max(100).default([]),
})
export type OrganisationBody = z.infer<typeof body>

const rank = { official: 0, translation: 1, short: 2, acronym: 3, seen: 4 } as const

/** The name to show: in the reader's language where there is one, official before others. */
export function nameOf(organisation: OrganisationBody, language: string): string {
  const own = organisation.names.filter((name) => name.language === language && name.kind !== 'seen')
  const choice = (own.length > 0 ? own : organisation.names).toSorted((a, b) => rank[a.kind] - rank[b.kind])[0]
  return choice?.text ?? ''
}

/**
 * The name that the body had on a date: one whose time holds the whole date, official before others, in the reader's
 * language where there is one. Where no name is dated so, the one that is shown where no date decides.
 */
export function nameOn(organisation: OrganisationBody, date: string, language: string): string {
  const { earliest, latest } = edtfDate(date)
  const names = organisation.names.filter(
    ({ from, until }) =>
      (from === undefined || edtfDate(from).earliest <= earliest) &&
      (until === undefined || edtfDate(until).latest >= latest),
  )
  return nameOf(names.length === 0 ? organisation : { ...organisation, names }, language)
}

export const organisation = defineKind({
  kind: 'organisation',
  /** Format 2: which part a body has in a lineage event, and its source. */
  format: 2,
  body,
  upgrades: { 1: (old: OrganisationBody) => old },
  title: nameOf,
  searchable: (body) => [...body.names.map((name) => name.text), ...present([body.place])],
  references: (body) => [...present([body.parent]), ...body.lineage.flatMap((event) => event.others)],
})

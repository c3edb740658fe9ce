import { successionSteps, type SuccessionStep } from '#duties'
import { dayOf } from '#kernel'
import { debtorOrganisations, passesOn, subjectOfSuccession } from '#records'
import type { Context } from '../context.ts'
import { liveRecords, type Live } from '../stored.ts'

/** One text, or what was promised in a partnership outside any text, with all bodies that have a part in it. */
export interface Subject {
  readonly agreement?: Live<'agreement'>
  readonly partnership?: Live<'partnership'>
  readonly bodies: readonly string[]
}

/** One step of a body under one subject, with the record of it where there is one. */
export interface Found {
  readonly subject: Subject
  readonly step: SuccessionStep
  readonly record: Live<'succession'> | undefined
}

export interface Register {
  readonly organisations: ReadonlyMap<string, Live<'organisation'>>
  readonly agreements: readonly Live<'agreement'>[]
  readonly successions: readonly Live<'succession'>[]
  readonly subjects: readonly Subject[]
}

export const idOf = ({ agreement, partnership }: Subject): string => agreement?.id ?? partnership?.id ?? ''

/** All texts in which a body that changed has a part; nothing is read twice until somebody writes. */
export const successionRegister = (context: Context): Promise<Register> =>
  context.remembered('successions', async () => {
    const [organisations, agreements, partnerships, commitments, successions] = await Promise.all([
      liveRecords(context, 'organisation'),
      liveRecords(context, 'agreement'),
      liveRecords(context, 'partnership'),
      liveRecords(context, 'commitment'),
      liveRecords(context, 'succession'),
    ])
    const promised = Map.groupBy(commitments, ({ body }) => body.agreement ?? body.partnership ?? '')
    const bodiesOf = (id: string): string[] =>
      (promised.get(id) ?? []).flatMap(({ body }) => [...debtorOrganisations(body.by), ...body.to])
    const changed = new Set(organisations.filter(({ body }) => body.lineage.some(passesOn)).map(({ id }) => id))
    const subjects: Subject[] = [
      ...agreements.map((agreement) => ({
        agreement,
        bodies: distinct([...agreement.body.parties.map((party) => party.organisation), ...bodiesOf(agreement.id)]),
      })),
      ...partnerships
        .filter(({ id }) => promised.has(id))
        .map((partnership) => ({
          partnership,
          bodies: distinct([...partnership.body.organisations, ...bodiesOf(partnership.id)]),
        })),
    ]
    return {
      organisations: new Map(organisations.map((one) => [one.id, one])),
      agreements,
      successions,
      subjects: subjects.filter(({ bodies }) => bodies.some((body) => changed.has(body))),
    }
  })

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)]

/** Every step that bodies took under every text, on a day. */
export function stepsOf({ subjects, successions, organisations }: Register, day: string): Found[] {
  return subjects.flatMap((subject) => {
    const own = successions.filter(({ body }) => subjectOfSuccession(body) === idOf(subject))
    const bodies = own.map(({ body }) => body)
    const lineageOf = (id: string) => organisations.get(id)?.body.lineage ?? []
    return subject.bodies
      .flatMap((body) => successionSteps(body, bodies, lineageOf, dayOf(day)))
      .map((step) => ({ subject, step, record: own.find(({ body }) => body === step.record) }))
  })
}

/** Who has to confirm: the other bodies of the text, but for the heirs. */
export function partnersIn({ subject, step }: Pick<Found, 'subject' | 'step'>): string[] {
  const named = subject.agreement?.body.parties.map((party) => party.organisation) ?? []
  const sides = named.length > 1 ? named : subject.bodies
  const others = sides.filter((side) => side !== step.body && side !== step.holder)
  const partners = others.filter((side) => !step.event.others.includes(side))
  return partners.length > 0 ? partners : others
}

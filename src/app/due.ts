import { dayOf, dayText } from '#kernel'
import {
  byHarm,
  dueList,
  isOwedBy,
  registerOf,
  standingOf as standingIn,
  type Duty,
  type Question,
  type Register,
  type Standing,
  type Warning,
} from '#duties'
import { passesOn, type RecordOf } from '#records'
import type { Context } from './context.ts'
import { dutyRecords } from './duty-records.ts'
import { lastDayMeant } from './last-day-meant.ts'
import { languageOf, linksTo } from './links.ts'
import { officeRecord, today } from './office-record.ts'
import { permit } from './permissions.ts'
import { liveRecords } from './stored.ts'
import { standingWarnings, warningView } from './standing-warnings.ts'
import type { Actor, DueQuestion, DueView, Links } from './views.ts'

/** What is due, ours and theirs, on a day: today unless told. */
export async function due(context: Context, actor: Actor, query: { asOf?: string }): Promise<DueView> {
  permit(actor, 'look')
  const now = await standingOf(context, await dayAsked(context, query.asOf))
  const ours = await ownBodies(context)
  const { late, soon } = dueList(now, ours)
  const shown = new Set([...late, ...soon])
  const rest = now.duties.filter((duty) => !shown.has(duty)).toSorted(byHarm)
  const later = rest.filter(({ state }) => !over.has(state))
  const warnings = await standingWarnings(context, dayText(now.asOf))
  const isOurs = (duty: Duty): boolean => isOwedBy(duty, ours)
  const met = rest.filter(({ state }) => state === 'met' || state === 'made up')
  return {
    asOf: dayText(now.asOf),
    ours: [...ours],
    late,
    soon,
    oursLater: later.filter(isOurs),
    theirsLater: later.filter((duty) => !isOurs(duty)),
    met,
    questions: now.questions.map(questionView),
    warnings: warnings.map(warningView),
    links: await dutyLinks(context, actor, [...late, ...soon, ...later, ...met], now.questions, warnings),
  }
}

/**
 * The organisation that runs the office, all bodies under it, and those that became a part of one of them: what a
 * branch owes is ours, and so is what waits under the name of a predecessor.
 */
export async function ownBodies(context: Context): Promise<ReadonlySet<string>> {
  const ours = (await officeRecord(context))?.body.organisation
  if (ours === undefined) return new Set()
  const belonging = await context.remembered('belonging bodies', async () =>
    Map.groupBy((await liveRecords(context, 'organisation')).flatMap(belongings), ({ to }) => to),
  )
  const own = new Set([ours])
  for (const body of own) for (const { id } of belonging.get(body) ?? []) own.add(id)
  return own
}

/** To which bodies one belongs: the one above it, and the one heir that it has. What was split has none of its own. */
const belongings = ({ id, body }: RecordOf<'organisation'>): { id: string; to: string }[] =>
  [body.parent, ...body.lineage.filter(passesOn).flatMap(({ others }) => (others.length === 1 ? others : []))].flatMap(
    (to) => (to === undefined ? [] : [{ id, to }]),
  )

/** States of duties for which nothing is left to do. */
const over: ReadonlySet<Duty['state']> = new Set(['met', 'made up', 'missed', 'waived', 'superseded', 'ended'])

export const dayAsked = async (context: Context, asOf: string | undefined): Promise<string> =>
  asOf === undefined ? await today(context) : lastDayMeant(asOf)

/** All that follows from the live records on a day; worked out once until somebody writes. */
export const standingOf = (context: Context, day: string): Promise<Standing> =>
  context.remembered(`standing ${day}`, async () => standingIn(await dutyRegister(context), dayOf(day)))

/** The records by what the engine looks for: the same for every day that somebody asks about. */
const dutyRegister = (context: Context): Promise<Register> =>
  context.remembered('duty register', async () => registerOf(await dutyRecords(context)))

export { dutyRecords }

export const questionView = ({ commitment, code, details }: Question): DueQuestion => ({
  commitment,
  code,
  details: { ...details },
})

/** Everything that duties and questions name. */
export async function dutyLinks(
  context: Context,
  actor: Actor,
  duties: readonly Duty[],
  questions: readonly Question[],
  warnings: readonly Warning[] = [],
): Promise<Links> {
  const named = duties.flatMap((duty) => [
    duty.commitment,
    ...(duty.clock ? [duty.clock.rule, duty.clock.trigger] : []),
    duty.agreement ?? '',
    duty.partnership ?? '',
    ...duty.debtors,
    ...duty.creditors,
    ...(duty.turn ? [duty.turn.whose] : []),
    ...identifiersIn(duty.because),
    ...identifiersIn(duty.turn?.why ?? []),
    ...identifiersIn(duty.questions),
  ])
  const asked = questions.flatMap((question) => [question.commitment, question.partnership ?? ''])
  const ids = [...named, ...asked, ...identifiersIn(questions), ...idsOfWarnings(warnings)]
  return await linksTo(context, ids, await languageOf(context, actor))
}

const identifier = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const idsOfWarnings = (warnings: readonly Warning[]): string[] => [
  ...warnings.map(({ record }) => record),
  ...identifiersIn(warnings),
]

function identifiersIn(explained: readonly { readonly details: object }[]): string[] {
  return explained
    .flatMap(({ details }) => Object.values(details) as unknown[])
    .flat()
    .filter((value): value is string => typeof value === 'string' && identifier.test(value))
}

import { dayOf, dayText } from '#kernel'
import { lifeOfTexts, type AgreementLife } from '#duties'
import { invariant } from '#kernel'
import { nameOn, type AgreementBody } from '#records'
import type { AgreementList, AgreementView, PartyView } from './agreement-views.ts'
import type { Context } from './context.ts'
import { dayAsked, dutyLinks, dutyRecords, ownBodies, questionView, standingOf } from './due.ts'
import { languageOf, linksFrom, linksTo, linkTo, summaryOf } from './links.ts'
import { permit } from './permissions.ts'
import { recordView } from './record.ts'
import { isIdentifier, liveRecordOf, liveRecords } from './stored.ts'
import type { Actor, Links } from './views.ts'

/** Every text of the office and where it stands on a day: today unless told. */
export async function agreements(context: Context, actor: Actor, query: { asOf?: string }): Promise<AgreementList> {
  permit(actor, 'look')
  const asOf = await dayAsked(context, query.asOf)
  const language = await languageOf(context, actor)
  const lives = await livesOn(context, asOf)
  const records = await liveRecords(context, 'agreement')
  return {
    asOf,
    agreements: records.map((record) => ({ ...summaryOf(record, language), life: lifeIn(lives, record.id) })),
    links: { ...(await linksFrom(context, records, language)), ...(await linksNamed(context, language, [...lives])) },
  }
}

/** One text on a day: its stage and why, its parties by the names of that time, its duties both ways. */
export async function agreement(
  context: Context,
  actor: Actor,
  query: { id: string; asOf?: string },
): Promise<AgreementView> {
  permit(actor, 'look')
  const record = await liveRecordOf(context, query.id, 'agreement')
  const asOf = await dayAsked(context, query.asOf)
  const language = await languageOf(context, actor)
  const life = lifeIn(await livesOn(context, asOf), record.id)
  const commitments = (await liveRecords(context, 'commitment')).filter(({ body }) => body.agreement === record.id)
  const under = new Set(commitments.map(({ id }) => id))
  const now = await standingOf(context, asOf)
  const duties = now.duties.filter((duty) => under.has(duty.commitment))
  const questions = now.questions.filter((question) => under.has(question.commitment))
  const view = await recordView(context, actor, record)
  return {
    asOf,
    ours: [...(await ownBodies(context))],
    record: view,
    life,
    parties: await partiesOf(context, record.body, asOf, language),
    commitments: commitments.map((one) => summaryOf(one, language)),
    duties,
    questions: questions.map(questionView),
    replacedBy: (await liveRecords(context, 'agreement'))
      .filter(({ body }) => body.replaces === record.id)
      .map((one) => linkTo(one, language)),
    links: {
      ...view.links,
      ...(await linksNamed(context, language, life)),
      ...(await linksFrom(context, commitments, language)),
      ...(await dutyLinks(context, actor, duties, questions)),
    },
  }
}

/** How every text stands on a day; worked out once until somebody writes. */
export const livesOn = (context: Context, day: string): Promise<ReadonlyMap<string, AgreementLife>> =>
  context.remembered(`lives ${day}`, async () => {
    const beside = await liveRecords(context, 'person', 'review')
    return lifeOfTexts([...(await dutyRecords(context)), ...beside], dayOf(day))
  })

function lifeIn(lives: ReadonlyMap<string, AgreementLife>, id: string): AgreementLife {
  const life = lives.get(id)
  invariant(life, 'every live agreement has a life')
  return life
}

/** Everything that reasons and questions name. */
const linksNamed = (context: Context, language: string, told: unknown): Promise<Links> =>
  linksTo(context, new Set(JSON.stringify(told).split('"').filter(isIdentifier)), language)

async function partiesOf(
  context: Context,
  { parties, signed, period }: AgreementBody,
  asOf: string,
  language: string,
): Promise<readonly PartyView[]> {
  const organisations = new Map((await liveRecords(context, 'organisation')).map(({ id, body }) => [id, body]))
  return parties.map(({ organisation, namedAs }) => {
    const body = organisations.get(organisation)
    const on = (day: string): string => (body ? nameOn(body, day, language) : '')
    const name = namedAs === undefined ? {} : { namedAs }
    return { organisation, ...name, nameThen: on(signed ?? period ?? asOf), nameNow: on(dayText(dayOf(asOf))) }
  })
}

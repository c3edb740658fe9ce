import { dayOf, dayText, Problem } from '#kernel'
import { storyOf, turnHistory, type Duty, type Moment, type TurnYear } from '#duties'
import type { Context } from './context.ts'
import { dayAsked, dutyLinks, ownBodies, questionView, standingOf } from './due.ts'
import { dutyRecords } from './duty-records.ts'
import { languageOf, linksTo } from './links.ts'
import { permit } from './permissions.ts'
import { recordView } from './record.ts'
import { isIdentifier, liveRecord, liveRecordOf } from './stored.ts'
import type { Actor, CommitmentLife, DutyStoryView, Links } from './views.ts'

/** One duty on a day: how it stands, why, how it came to stand so, and the turns before and after. */
export async function dutyStory(
  context: Context,
  actor: Actor,
  query: { id: string; asOf?: string },
): Promise<DutyStoryView> {
  permit(actor, 'look')
  const records = await dutyRecords(context)
  const day = dayOf(await dayAsked(context, query.asOf))
  const story = storyOf(records, query.id, day)
  if (!story) throw new Problem('not-found', { id: query.id })
  const { clock, commitment } = story.duty
  const turns = turnHistory(records, commitment, day)
  const now = await standingOf(context, dayText(day))
  const questions = now.questions.filter((one) => one.duty === query.id)
  return {
    asOf: dayText(day),
    ours: [...(await ownBodies(context))],
    duty: story.duty,
    moments: story.moments,
    turns,
    source: await recordView(context, actor, await liveRecord(context, clock?.rule ?? commitment)),
    questions: questions.map(questionView),
    links: await allLinks(context, actor, [story.duty], namedIn(story.moments, turns), questions),
  }
}

/** What a commitment owes in every period, its turns, and what has to be said about it. */
export async function commitmentLife(
  context: Context,
  actor: Actor,
  query: { id: string; asOf?: string },
): Promise<CommitmentLife> {
  permit(actor, 'look')
  const { id, version } = await liveRecordOf(context, query.id, 'commitment')
  const day = await dayAsked(context, query.asOf)
  const now = await standingOf(context, day)
  const duties = now.duties.filter((duty) => duty.commitment === id)
  const questions = now.questions.filter((question) => question.commitment === id)
  const turns = turnHistory(await dutyRecords(context), id, dayOf(day))
  return {
    asOf: day,
    ours: [...(await ownBodies(context))],
    commitment: id,
    version,
    duties,
    turns,
    questions: questions.map(questionView),
    links: await allLinks(context, actor, duties, namedIn([], turns), questions),
  }
}

async function allLinks(
  context: Context,
  actor: Actor,
  duties: readonly Duty[],
  named: readonly string[],
  questions: Parameters<typeof dutyLinks>[3],
): Promise<Links> {
  return {
    ...(await dutyLinks(context, actor, duties, questions)),
    ...(await linksTo(context, named, await languageOf(context, actor))),
  }
}

/** Every id that a story or a row of turns names. */
const namedIn = (moments: readonly Moment[], turns: readonly TurnYear[]): string[] =>
  JSON.stringify([moments, turns])
    .split('"')
    .filter((text) => isIdentifier(text))

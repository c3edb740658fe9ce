import type { Duty } from '#duties'
import { dutyLine, type DutyLine } from '#reports'
import type { Context } from '../context.ts'
import { dutyLinks, ownBodies, standingOf } from '../due.ts'
import { languageOf } from '../links.ts'
import { liveRecords } from '../stored.ts'
import type { Actor } from '../views.ts'

/** Which duties leave the house: those that one person looks after, what the office owes, or all; of one partnership. */
export interface DutyChoice {
  readonly shows?: 'mine' | 'office' | 'everything' | undefined
  readonly partnership?: string | undefined
}

/** More than a calendar program can show; what is due first stays. */
const mostTold = 5000

/** Duties in words, what is due first before the others. */
export async function dutiesTold(
  context: Context,
  actor: Actor,
  day: string,
  { shows = 'everything', partnership }: DutyChoice,
): Promise<{ readonly lines: readonly DutyLine[]; readonly language: string }> {
  const ours = await ownBodies(context)
  const looksAfter = shows === 'mine' ? await lookedAfterBy(context, actor.name) : null
  const isChosen = (duty: Duty): boolean =>
    (partnership === undefined || duty.partnership === partnership) &&
    (looksAfter === null || looksAfter.has(duty.commitment)) &&
    (shows !== 'office' || duty.debtors.some((id) => ours.has(id)))
  const { duties } = await standingOf(context, day)
  const chosen = duties
    .filter(isChosen)
    .toSorted((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity) || (a.id < b.id ? -1 : 1))
    .slice(0, mostTold)
  const links = await dutyLinks(context, actor, chosen, [])
  const language = await languageOf(context, actor)
  const reader = { language, ours, nameOf: (id: string) => links[id]?.title }
  return { lines: chosen.map((duty) => dutyLine(duty, reader)), language }
}

/** The commitments that somebody looks after: named on them, or the person of the register who has the same name. */
async function lookedAfterBy(context: Context, name: string): Promise<ReadonlySet<string>> {
  const plain = (text: string): string => text.normalize('NFC').trim().toLocaleLowerCase('en')
  const wanted = plain(name)
  const people = await liveRecords(context, 'person')
  const same = new Set(
    people.filter(({ body }) => body.names.some(({ text }) => plain(text) === wanted)).map(({ id }) => id),
  )
  const commitments = await liveRecords(context, 'commitment')
  const mine = commitments.filter(({ body: { owner } }) =>
    owner?.person === undefined ? plain(owner?.name ?? '') === wanted : same.has(owner.person),
  )
  return new Set(mine.map(({ id }) => id))
}

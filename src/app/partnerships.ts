import type { AnyRecord } from '#records'
import { dayAsked, dutyLinks, ownBodies, questionView, standingOf } from './due.ts'
import type { Context } from './context.ts'
import { figureViews } from './figures.ts'
import { languageOf, linksFrom, linkTo, summaryOf } from './links.ts'
import { isWithin } from './partnership-scope.ts'
import { permit } from './permissions.ts'
import { liveRecordOf, liveRecords, type Live } from './stored.ts'
import type { Actor, PartnershipView, RecordList, TimelineItem } from './views.ts'

/** All partnerships of the office. */
export async function partnerships(context: Context, actor: Actor): Promise<RecordList> {
  permit(actor, 'look')
  const language = await languageOf(context, actor)
  const records = await liveRecords(context, 'partnership')
  return { records: records.map((one) => summaryOf(one, language)), links: await linksFrom(context, records, language) }
}

/** Everything about one partnership: who, what was agreed, what is due, what happened when, figures side by side. */
export async function partnership(context: Context, actor: Actor, id: string, asOf?: string): Promise<PartnershipView> {
  permit(actor, 'look')
  const record = await liveRecordOf(context, id, 'partnership')
  const language = await languageOf(context, actor)
  const members = new Set(record.body.organisations)
  const own = await recordsWithin(context, record)
  const now = await standingOf(context, await dayAsked(context, asOf))
  const commitments = new Set(own.filter(({ kind }) => kind === 'commitment').map((one) => one.id))
  const within = new Set(own.map((one) => one.id))
  const duties = now.duties.filter(({ commitment, clock }) =>
    clock ? within.has(clock.trigger) : commitments.has(commitment),
  )
  const questions = now.questions.filter((question) => commitments.has(question.commitment))
  const of = (kind: AnyRecord['kind']) => own.filter((one) => one.kind === kind).map((one) => summaryOf(one, language))
  return {
    record,
    title: linkTo(record, language).title,
    organisations: of('organisation'),
    people: of('person'),
    agreements: of('agreement'),
    commitments: of('commitment'),
    ours: [...(await ownBodies(context))],
    duties,
    questions: questions.map(questionView),
    timeline: timelineOf(own, language),
    figures: (await figureViews(context, language)).filter(({ organisation }) => members.has(organisation ?? '')),
    links: {
      ...(await linksFrom(context, [record, ...own], language)),
      ...(await dutyLinks(context, actor, duties, questions)),
    },
  }
}

async function recordsWithin(context: Context, partnership: Live<'partnership'>): Promise<readonly AnyRecord[]> {
  const records = await liveRecords(context, 'organisation', 'person', 'agreement', 'commitment', 'talks', 'delegation')
  return records.filter((record) => isWithin(record, partnership))
}

/** What happened when, newest first: talks, visits, signings. */
function timelineOf(records: readonly AnyRecord[], language: string): TimelineItem[] {
  const items = records.flatMap((record): TimelineItem[] => {
    const { id, kind, title } = linkTo(record, language)
    if (record.kind === 'agreement') return record.body.signed ? [{ id, kind, title, when: record.body.signed }] : []
    if (record.kind !== 'talks' && record.kind !== 'delegation') return []
    const { when, place } = record.body
    return when === undefined ? [] : [{ id, kind, title, when, ...(place === undefined ? {} : { place }) }]
  })
  return items.toSorted((a, b) => (a.when < b.when ? 1 : -1))
}

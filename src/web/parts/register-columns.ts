import type { AnyRecord, BodyOf } from '#records'
import type { MessageKey } from '#messages'
import type { Links } from '../api/types.ts'
import type { Words } from '../words.ts'
import type { RegisterKind } from './kinds.ts'
import { quantityInWords } from './record/field-value.tsx'
import { titleOr } from './titles.ts'

/** A column of a list: what it shows, and what it is sorted by where that is not the same. */
export interface Column {
  readonly name: string
  readonly label: MessageKey
  readonly text: (record: AnyRecord, links: Links, words: Words) => string
  readonly sortBy?: (record: AnyRecord) => string
}

type Show<Kind extends RegisterKind> = (body: BodyOf<Kind>, links: Links, words: Words) => string | undefined

const column = <Kind extends RegisterKind>(
  label: MessageKey,
  show: Show<Kind>,
  sortBy?: (body: BodyOf<Kind>) => string | undefined,
): Column => ({
  name: label,
  label,
  text: (record, links, words) => show(record.body as BodyOf<Kind>, links, words) ?? '',
  ...(sortBy ? { sortBy: (record) => sortBy(record.body as BodyOf<Kind>) ?? '' } : {}),
})

const date = (text: string | undefined, words: Words): string => (text === undefined ? '' : words.date(text))
const names = (ids: readonly string[], links: Links, words: Words): string =>
  words.list(ids.map((id) => titleOr(links, id)))

const debtors = (by: BodyOf<'commitment'>['by']): readonly string[] =>
  by.kind === 'one' ? [by.organisation] : by.kind === 'in turn' ? by.order : by.organisations

/** What each list shows beside the title. */
export const columnsOf: Readonly<Record<RegisterKind, readonly Column[]>> = {
  organisation: [
    column<'organisation'>('field.organisation-type', (body, _links, words) => words.choice('organisation', body.type)),
    column<'organisation'>('field.country', (body, _links, words) => body.country && words.countryName(body.country)),
    column<'organisation'>('field.place', (body) => body.place),
  ],
  person: [
    column<'person'>('field.role', (body) => body.posts.at(-1)?.title),
    column<'person'>('field.organisation', (body, links) => {
      const id = body.posts.at(-1)?.organisation
      return id === undefined ? undefined : titleOr(links, id)
    }),
  ],
  agreement: [
    column<'agreement'>('field.status', (body, _links, words) => words.choice('status', body.status)),
    column<'agreement'>('field.parties', (body, links, words) =>
      names(
        body.parties.map((party) => party.organisation),
        links,
        words,
      ),
    ),
    column<'agreement'>(
      'field.signed',
      (body, _links, words) => date(body.signed, words),
      (body) => body.signed,
    ),
    column<'agreement'>(
      'field.period',
      (body, _links, words) => date(body.period, words),
      (body) => body.period,
    ),
  ],
  commitment: [
    column<'commitment'>('field.by', (body, links, words) => names(debtors(body.by), links, words)),
    column<'commitment'>('field.modality', (body, _links, words) => words.choice('modality', body.modality)),
    column<'commitment'>('field.amount', (body, _links, words) => body.amount && quantityInWords(body.amount, words)),
    column<'commitment'>('field.occasion', (body, _links, words) =>
      body.when.kind === 'every'
        ? words.say('occasion.every', { cadence: words.choice('cadence', body.when.cadence) })
        : words.choice('occasion', body.when.kind),
    ),
  ],
  talks: [
    column<'talks'>(
      'field.when',
      (body, _links, words) => date(body.when, words),
      (body) => body.when,
    ),
    column<'talks'>('field.event-type', (body, _links, words) => words.choice('event', body.type)),
    column<'talks'>('field.place', (body) => body.place),
  ],
  delegation: [
    column<'delegation'>(
      'field.when',
      (body, _links, words) => date(body.when, words),
      (body) => body.when,
    ),
    column<'delegation'>('field.state', (body, _links, words) => words.choice('delegation', body.state)),
    column<'delegation'>('field.place', (body) => body.place),
  ],
  indicator: [
    column<'indicator'>('field.unit', (body) => body.unit),
    column<'indicator'>('field.measured-by', (body, links) =>
      body.organisation === undefined ? undefined : titleOr(links, body.organisation),
    ),
  ],
}

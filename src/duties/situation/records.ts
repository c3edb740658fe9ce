import { checkRecord, kindOf, writtenIn, type AnyRecord, type KindName } from '#records'
import { clockDrafts, clockOf } from './clock-records.ts'
import type { Names, Sort } from './names.ts'
import type { CaseSituation } from './situation.ts'
import { successionBody } from './succession.ts'

type Promised = CaseSituation['promises'][string]
export interface Draft {
  readonly kind: KindName
  readonly id: string
  readonly body: object
  /** The document that tells it. */
  readonly source?: string | undefined
}

/** The records of a situation, checked like all that come from outside. */
export function recordsOf(given: CaseSituation, names: Names): AnyRecord[] {
  const drafts = new Drafts(given, names)
  return [
    ...drafts.partnership(),
    ...drafts.bodies(),
    ...drafts.people(),
    ...drafts.texts(),
    ...drafts.promises(),
    ...drafts.events(),
    ...drafts.done(),
    ...drafts.reviews(),
    ...drafts.successions(),
    ...clockDrafts(given, names),
  ].map((draft) => recordFrom(draft, names))
}

const digestOf = (id: string): string => id.replaceAll('-', '').padStart(64, '0')

function recordFrom({ kind, id, body, source }: Draft, names: Names): AnyRecord {
  // Fields that are not there go out with JSON.
  const plain: unknown = JSON.parse(JSON.stringify(body))
  const told = source === undefined ? [] : [names.idOf('document', source)]
  const citations = told.map((document) => ({ document: digestOf(document), start: 0, end: 1, quote: '…' }))
  return checkRecord({
    id,
    kind,
    version: 1,
    format: kindOf(kind).format,
    citations,
    author: 'a person',
    body: plain,
    audience: 'office',
  })
}

class Drafts {
  readonly #given: CaseSituation
  readonly #names: Names

  constructor(given: CaseSituation, names: Names) {
    this.#given = given
    this.#names = names
  }

  partnership(): Draft[] {
    const { partnership } = this.#given
    const [id] = this.#ids('partnership', partnership ? ['partnership'] : [])
    if (partnership === undefined || id === undefined) return []
    const body = { title: writtenIn('en', 'partnership'), organisations: this.#ids('organisation', partnership) }
    return [{ kind: 'partnership', id, body }]
  }

  bodies(): Draft[] {
    const { bodies, office, existed } = this.#given
    const named = Object.keys(existed).map((what): [string, []] => [what, []])
    const all = { ...(office ? { [office.body]: [] } : {}), ...Object.fromEntries(named), ...bodies }
    return Object.entries(all).map(([what, events]) => ({
      kind: 'organisation',
      id: this.#names.idOf('organisation', what),
      body: {
        names: [{ text: what, language: 'en', kind: 'official', ...boundsOf(existed[what]) }],
        type: 'union',
        level: what === office?.body ? office.level : undefined,
        lineage: events.map((one) => ({ ...one, others: this.#ids('organisation', one.others) })),
      },
    }))
  }

  people(): Draft[] {
    return Object.entries(this.#given.people).map(([what, posts]) => ({
      kind: 'person',
      id: this.#names.idOf('person', what),
      body: {
        names: [{ text: what, language: 'en', kind: 'passport' }],
        posts: posts.map(({ post, with: body, ...term }) => ({
          ...term,
          title: post,
          organisation: this.#id('organisation', body),
        })),
      },
    }))
  }

  texts(): Draft[] {
    return Object.entries(this.#given.texts).map(
      ([what, { parties, replaces, acts, signatories, noScan, ...rest }]) => ({
        kind: 'agreement',
        id: this.#names.idOf('agreement', what),
        body: {
          ...rest,
          acts: acts.map((act) => ({ ...act, by: this.#ids('organisation', act.by) })),
          signatories: signatories.map((one) => ({
            ...one,
            organisation: this.#id('organisation', one.organisation),
            person: one.name in this.#given.people ? this.#names.idOf('person', one.name) : undefined,
          })),
          noScan: noScan === undefined ? undefined : writtenIn('en', noScan),
          title: writtenIn('en', what),
          parties: this.#ids('organisation', parties).map((organisation) => ({ organisation })),
          replaces: this.#id('agreement', replaces),
          partnership: this.#partnership(),
        },
      }),
    )
  }

  promises(): Draft[] {
    return Object.entries(this.#given.promises).map(
      ([what, { text, by, to, restates, amends, decisions, source, when, notFulfilledBy, owner, ...rest }]) => ({
        kind: 'commitment',
        id: this.#names.idOf('commitment', what),
        source,
        body: {
          ...rest,
          what: writtenIn('en', what),
          agreement: this.#id('agreement', text),
          by: this.#debtor(by),
          to: this.#ids('organisation', to),
          when: this.#occasion(when),
          restates: this.#id('commitment', restates),
          amends: this.#id('commitment', amends),
          notFulfilledBy: this.#ids('event', notFulfilledBy),
          owner: owner === undefined ? undefined : { name: owner },
          decisions: this.#decisions(decisions),
          partnership: this.#partnership(),
        },
      }),
    )
  }

  #debtor(by: Promised['by']): object {
    const organisations = this.#ids('organisation', by.names)
    if (by.kind === 'one') return { kind: 'one', organisation: organisations[0] }
    if (by.kind !== 'in turn') return { kind: by.kind, organisations }
    return { kind: 'in turn', order: organisations, startsWith: this.#id('organisation', by.starts) }
  }

  /** What is named among the events is that event; anything else tells it in words. */
  #occasion(when: Promised['when']): object {
    if (when.kind === 'every') return { ...when, setBy: when.setBy && this.#ids('organisation', when.setBy) }
    if (when.kind !== 'at an event') return when
    const { named, ...rest } = when
    return named in this.#given.events
      ? { ...rest, event: this.#names.idOf('event', named) }
      : { ...rest, described: writtenIn('en', named) }
  }

  #decisions(decisions: Promised['decisions']): object[] | undefined {
    return decisions?.map((one) => ({
      ...one,
      by: this.#ids('organisation', one.by),
      ...(one.kind === 'turn' ? { whose: this.#names.idOf('organisation', one.whose) } : {}),
    }))
  }

  events(): Draft[] {
    return Object.entries(this.#given.events).map(([what, { kind, host, source, ...rest }]) => ({
      kind,
      id: this.#names.idOf('event', what),
      source,
      body: {
        ...rest,
        ...(kind === 'talks' ? { type: 'meeting' } : {}),
        title: writtenIn('en', what),
        host: this.#id('organisation', host),
        partnership: this.#partnership(),
      },
    }))
  }

  reviews(): Draft[] {
    return this.#given.reviews.map(({ text, type, date, signed, becomes }, index) => ({
      kind: 'review',
      id: this.#names.idOf('review', `review ${index + 1}`),
      body: {
        agreement: this.#names.idOf('agreement', text),
        type,
        date,
        rows: Object.entries(becomes).map(([promise, kind]) => ({
          commitment: this.#names.idOf('commitment', promise),
          owed: 0,
          done: 0,
          unit: '',
          states: {},
          becomes: { kind },
        })),
        signOffs: Object.entries(signed).map(([body, day]) => ({
          organisation: this.#names.idOf('organisation', body),
          name: body,
          date: day,
        })),
      },
    }))
  }

  done(): Draft[] {
    return this.#given.done.map(({ promise, rule, trigger, by, event, ...rest }, index) => ({
      kind: 'fulfilment',
      id: this.#names.idOf('fulfilment', String(index + 1)),
      body: {
        ...rest,
        ...(promise === undefined
          ? clockOf(this.#given, this.#names, { rule, trigger, by })
          : { commitment: this.#names.idOf('commitment', promise) }),
        by: this.#id('organisation', by),
        event: this.#id('event', event),
      },
    }))
  }

  successions(): Draft[] {
    return this.#given.successions.map((one, index) => ({
      kind: 'succession',
      id: this.#names.idOf('succession', String(index + 1)),
      body: successionBody(this.#given, one, this.#names),
    }))
  }

  #partnership(): string | undefined {
    return this.#given.partnership && this.#names.idOf('partnership', 'partnership')
  }

  #id(sort: Sort, name: string | undefined): string | undefined {
    return name === undefined ? undefined : this.#names.idOf(sort, name)
  }

  #ids(sort: Sort, names: readonly string[]): string[] {
    return names.map((one) => this.#names.idOf(sort, one))
  }
}

/** An open or unknown end is no bound. */
function boundsOf(existed: string | undefined): { from?: string; until?: string } {
  const [from = '', until = ''] = existed?.split('/') ?? []
  const isBound = (end: string): boolean => end !== '' && end !== '..'
  return { ...(isBound(from) ? { from } : {}), ...(isBound(until) ? { until } : {}) }
}

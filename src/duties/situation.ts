import { isEdtf } from '#kernel'
import { cadences, checkRecord, modalities, type AnyRecord } from '#records'
import { z } from 'zod'
import { duty } from './situation-expectation.ts'

/**
 * A case that a person can write down and read: bodies, texts, promises and what was done, by their names instead of
 * ids. The examples beside the rules are written in it.
 */
const name = z.string().min(1)
const date = z.string().refine(isEdtf)
const names = z.array(name)

const text = z.strictObject({
  parties: names.default([]),
  status: z.enum(['planned', 'signed', 'in force', 'replaced', 'expired', 'terminated']).default('in force'),
  evidence: z.enum(['press', 'copy', 'original']).default('copy'),
  signed: date.optional(),
  period: date.optional(),
  ended: date.optional(),
  replaces: name.optional(),
})

/** `"A"`, or one of `{ "each": [...] }`, `{ "jointly": [...] }`, `{ "in turn": [...], "starts": "A" }`. */
const by = z.union([
  name.transform((organisation) => ({ kind: 'one' as const, names: [organisation] })),
  z.strictObject({ each: names }).transform(({ each }) => ({ kind: 'each' as const, names: each })),
  z.strictObject({ jointly: names }).transform(({ jointly }) => ({ kind: 'jointly' as const, names: jointly })),
  z
    .strictObject({ 'in turn': names, starts: name.optional() })
    .transform(({ starts, ...turns }) => ({ kind: 'in turn' as const, names: turns['in turn'], starts })),
])

/** `"once"`, `"regularly"`, `{ "once": date }`, `{ "every": cadence }` or `{ "quota": term, "shares": {period: min} }`. */
const when = z.union([
  z.literal('once').transform(() => ({ kind: 'once' as const })),
  z.literal('regularly').transform(() => ({ kind: 'regularly' as const })),
  z.strictObject({ once: date }).transform(({ once }) => ({ kind: 'once' as const, due: once })),
  z
    .strictObject({ every: z.enum(cadences), from: date.optional(), until: date.optional() })
    .transform(({ every, ...bounds }) => ({ kind: 'every' as const, cadence: every, ...bounds })),
  z
    .strictObject({ quota: date, shares: z.record(z.string(), z.number()).default({}) })
    .transform(({ quota, shares }) => ({
      kind: 'quota' as const,
      period: quota,
      shares: Object.entries(shares).map(([period, min]) => ({ period, min })),
    })),
])

const amount = z.strictObject({ min: z.number(), max: z.number().optional(), unit: z.string().min(1) })

const decision = z.strictObject({
  kind: z.enum(['postponed', 'swapped', 'turn', 'waived', 'suspended']),
  period: date.optional(),
  periods: z.tuple([date, date]).optional(),
  to: date.optional(),
  whose: name.optional(),
  by: names,
  date,
})

/** The document that tells it. */
const source = name.optional()

const promise = z.strictObject({
  text: name.optional(),
  clause: name.optional(),
  by,
  to: names.default([]),
  modality: z.enum(modalities).default('agreed'),
  made: date.optional(),
  amount: amount.optional(),
  when,
  topic: name.optional(),
  restates: name.optional(),
  decisions: z.array(decision).optional(),
  source,
})

const done = z.strictObject({
  promise: name,
  date,
  period: date.optional(),
  amount: z.number().optional(),
  by: name.optional(),
  voice: z.enum(['debtor', 'creditor']).default('debtor'),
  says: z.enum(['met', 'not met']).default('met'),
  event: name.optional(),
})

const event = z.strictObject({
  kind: z.enum(['talks', 'delegation']).default('talks'),
  when: date.optional(),
  host: name.optional(),
  state: z.enum(['planned', 'held', 'postponed', 'cancelled']).optional(),
  source,
})

const lineage = z.strictObject({
  kind: z.enum(['renamed', 'merged into', 'split', 'dissolved with transfer', 're-parented', 'status changed']),
  date,
  others: names.default([]),
})

export const situation = z.strictObject({
  name,
  /** The bodies whose partnership holds all that follows. */
  partnership: names.optional(),
  bodies: z.record(z.string(), z.array(lineage)).default({}),
  texts: z.record(z.string(), text).default({}),
  promises: z.record(z.string(), promise),
  done: z.array(done).default([]),
  events: z.record(z.string(), event).default({}),
  asOf: z.iso.date(),
  /** All duties that there are: `"promise period"`, with the debtor where each side owes for itself. */
  expect: z.record(z.string(), duty),
  /** All questions that there are: code and promise, and for `may-be-fulfilled-by` the event. */
  questions: z.array(z.string()).default([]),
})
export type CaseSituation = z.infer<typeof situation>

/** Ids by name; the same names in the same order get the same ids. */
export class Names {
  readonly #ids = new Map<string, string>()

  idOf(what: string): string {
    let id = this.#ids.get(what)
    if (id === undefined) {
      id = `00000000-0000-7000-8000-${String(this.#ids.size + 1).padStart(12, '0')}`
      this.#ids.set(what, id)
    }
    return id
  }

  nameOf(id: string): string {
    for (const [what, known] of this.#ids) if (known === id) return what
    return id
  }
}

const written = (words: string): object => ({ original: 'en', in: { en: words } })

const digestOf = (id: string): string => id.replaceAll('-', '').padStart(64, '0')

/** The records of a situation, checked like all that come from outside. */
export function recordsOf(given: CaseSituation, ids: Names): AnyRecord[] {
  const id = (what: string | undefined): string | undefined => (what === undefined ? undefined : ids.idOf(what))
  const all = (list: readonly string[]): string[] => list.map((one) => ids.idOf(one))
  const partnership = given.partnership && id('partnership')
  const records: AnyRecord[] = []
  const add = (kind: string, what: string, body: object, told?: string): void => {
    const plain: unknown = JSON.parse(JSON.stringify(body))
    const citations = told === undefined ? [] : [{ document: digestOf(ids.idOf(told)), start: 0, end: 1, quote: '…' }]
    const envelope = { id: ids.idOf(what), kind, version: 1, format: 1, citations, author: 'a person' }
    records.push(checkRecord({ ...envelope, body: plain, audience: 'office' }))
  }
  if (given.partnership) {
    add('partnership', 'partnership', { title: written('partnership'), organisations: all(given.partnership) })
  }
  for (const [what, events] of Object.entries(given.bodies)) {
    const history = events.map((one) => ({ ...one, others: all(one.others) }))
    add('organisation', what, {
      names: [{ text: what, language: 'en', kind: 'official' }],
      type: 'union',
      lineage: history,
    })
  }
  for (const [what, { parties, replaces, ...rest }] of Object.entries(given.texts)) {
    const sides = all(parties).map((organisation) => ({ organisation }))
    add('agreement', what, {
      ...rest,
      title: written(what),
      type: 'memorandum',
      parties: sides,
      replaces: id(replaces),
      partnership,
    })
  }
  for (const [what, { text: named, by: debtor, to, restates, decisions, source: told, ...rest }] of Object.entries(
    given.promises,
  )) {
    const organisations = all(debtor.names)
    const owing = {
      one: { kind: 'one', organisation: organisations[0] },
      each: { kind: 'each', organisations },
      jointly: { kind: 'jointly', organisations },
      'in turn': {
        kind: 'in turn',
        order: organisations,
        startsWith: 'starts' in debtor ? id(debtor.starts) : undefined,
      },
    }[debtor.kind]
    const decided = decisions?.map((one) => ({ ...one, by: all(one.by), whose: id(one.whose) }))
    const body = { ...rest, what: written(what), agreement: id(named), by: owing, to: all(to), restates: id(restates) }
    add('commitment', what, { ...body, decisions: decided, partnership }, told)
  }
  for (const [what, { kind, host, source: told, ...rest }] of Object.entries(given.events)) {
    const type = kind === 'talks' ? { type: 'meeting' } : {}
    add(kind, what, { ...rest, ...type, title: written(what), host: id(host), partnership }, told)
  }
  for (const [index, { promise: fulfilled, by: doer, event: at, ...rest }] of given.done.entries()) {
    add('fulfilment', `done ${index + 1}`, { ...rest, commitment: id(fulfilled), by: id(doer), event: id(at) })
  }
  return records
}

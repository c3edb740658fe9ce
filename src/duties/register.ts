import { edtfDate, type Day } from '#kernel'
import { CommitmentsById } from './commitments-by-id.ts'
import { Fulfilments } from './fulfilments.ts'
import { subjectOfSuccession, type AnyRecord, type RecordOf } from '#records'
import { clocksOf, type Clock, type ClockRecords } from './rules/clocks.ts'

export type Agreement = RecordOf<'agreement'>
/** What somebody promised; where `clock` stands, nobody did: a rule of the office makes it owed. */
export type Commitment = RecordOf<'commitment'> & { readonly clock?: Clock }
export type Fulfilment = RecordOf<'fulfilment'>
export type Gathering = RecordOf<'talks'> | RecordOf<'delegation'>

/** What the engine looks for, by key: mostly the id of a record. */
export type Shelf<Item> = Pick<ReadonlyMap<string, Item>, 'get' | 'has' | 'size' | 'values'>

/** The records by what the engine looks for; the same whatever the order in which they came. */
export interface Register {
  /** By id. */
  readonly commitments: readonly Commitment[]
  readonly agreements: Shelf<Agreement>
  readonly partnerships: Shelf<RecordOf<'partnership'>>
  readonly fulfilments: Pick<Fulfilments, 'evidence' | 'yearless' | 'of'>
  readonly gatherings: Shelf<Gathering>
  readonly gatheringsOfPartnership: Shelf<readonly Gathering[]>
  /** Those with a lineage: most bodies never merge. */
  readonly organisationsWithLineage: Shelf<RecordOf<'organisation'>>
  /** What was decided after a lineage event, by the agreement or the partnership that it is about. */
  readonly successions: Shelf<readonly RecordOf<'succession'>[]>
  /** Reviews by the text under review. */
  readonly reviews: Shelf<readonly RecordOf<'review'>[]>
  /** All of them by id, for the one that another amends. */
  readonly amended: Shelf<Commitment>
  /** Texts by the text that they replace, commitments by the one that they restate. */
  readonly replacements: Shelf<readonly Agreement[]>
  readonly restatements: Shelf<readonly Commitment[]>
}

interface Identified {
  readonly id: string
}

const byId = (a: Identified, b: Identified): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

function add<Item>(lists: Map<string, Item[]>, key: string | undefined, item: Item): void {
  if (key === undefined) return
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

/** Sorts what is not sorted yet: records mostly come in the order of their ids. */
function sorted<Item extends Identified>(items: Item[]): Item[] {
  for (let index = 1; index < items.length; index += 1) {
    if (byId(items[index - 1]!, items[index]!) > 0) return items.sort(byId)
  }
  return items
}

function sortedLists<Item extends Identified>(lists: Map<string, Item[]>): Map<string, Item[]> {
  for (const list of lists.values()) sorted(list)
  return lists
}

/** The same, as it can be changed. */
export interface Shelves extends Register {
  readonly fulfilments: Fulfilments
  readonly agreements: Map<string, Agreement>
  readonly partnerships: Map<string, RecordOf<'partnership'>>
  readonly gatherings: Map<string, Gathering>
  readonly gatheringsOfPartnership: Map<string, readonly Gathering[]>
  readonly organisationsWithLineage: Map<string, RecordOf<'organisation'>>
  readonly successions: Map<string, readonly RecordOf<'succession'>[]>
  readonly reviews: Map<string, readonly RecordOf<'review'>[]>
  readonly replacements: Map<string, readonly Agreement[]>
  readonly restatements: Map<string, readonly Commitment[]>
  readonly amended: CommitmentsById
}

/** `records` holds each record once, in its present version; those that were taken back are left out. */
export const registerOf = (records: readonly AnyRecord[]): Register => shelved(records)

export function shelved(records: readonly AnyRecord[]): Shelves {
  const commitments: Commitment[] = []
  const agreements = new Map<string, Agreement>()
  const partnerships = new Map<string, RecordOf<'partnership'>>()
  const fulfilments: Fulfilment[] = []
  const gatherings = new Map<string, Gathering>()
  const gatheringsOfPartnership = new Map<string, Gathering[]>()
  const organisationsWithLineage = new Map<string, RecordOf<'organisation'>>()
  const successions = new Map<string, RecordOf<'succession'>[]>()
  const replacements = new Map<string, Agreement[]>()
  const restatements = new Map<string, Commitment[]>()
  const reviews = new Map<string, RecordOf<'review'>[]>()
  let hasRules = false
  for (const record of records) {
    if (record.withdrawn) continue
    if (record.kind === 'commitment') {
      commitments.push(record)
      add(restatements, record.body.restates ?? record.body.amends, record)
    } else if (record.kind === 'fulfilment') fulfilments.push(record)
    else if (record.kind === 'agreement') {
      agreements.set(record.id, record)
      add(replacements, record.body.replaces, record)
    } else if (record.kind === 'talks' || record.kind === 'delegation') {
      gatherings.set(record.id, record)
      add(gatheringsOfPartnership, record.body.partnership, record)
    } else if (record.kind === 'partnership') partnerships.set(record.id, record)
    else if (record.kind === 'succession') add(successions, subjectOfSuccession(record.body), record)
    else if (record.kind === 'review') add(reviews, record.body.agreement, record)
    else if (record.kind === 'organisation' && record.body.lineage.length > 0) {
      organisationsWithLineage.set(record.id, record)
    } else if (record.kind === 'rule') hasRules = true
  }
  // Only an office that has rules pays for looking at its records a second time.
  if (hasRules) {
    const triggers = { agreements: [...agreements.values()], gatherings: [...gatherings.values()] }
    commitments.push(...clocksIn(records, partnerships, triggers))
  }
  return {
    commitments: sorted(commitments),
    amended: new CommitmentsById(commitments),
    agreements,
    partnerships,
    fulfilments: new Fulfilments(fulfilments, gatherings),
    gatherings,
    gatheringsOfPartnership: sortedLists(gatheringsOfPartnership),
    organisationsWithLineage,
    successions: sortedLists(successions),
    reviews: sortedLists(reviews),
    replacements: sortedLists(replacements),
    restatements: sortedLists(restatements),
  }
}

/** The clocks that run by the rules among some records, in no order. `triggers` are what may start one. */
export function clocksIn(
  records: Iterable<AnyRecord>,
  partnerships: Register['partnerships'],
  triggers: Pick<ClockRecords, 'agreements' | 'gatherings'>,
): Commitment[] {
  const rules: RecordOf<'rule'>[] = []
  const holidays: RecordOf<'holidays'>[] = []
  const organisations = new Map<string, RecordOf<'organisation'>>()
  let office: RecordOf<'office'> | undefined
  for (const record of records) {
    if (record.withdrawn) continue
    if (record.kind === 'rule') rules.push(record)
    else if (record.kind === 'holidays') holidays.push(record)
    else if (record.kind === 'organisation') organisations.set(record.id, record)
    else if (record.kind === 'office') office = record
  }
  return clocksOf({
    rules: sorted(rules),
    holidays: sorted(holidays),
    organisations,
    office,
    partnerships,
    ...triggers,
  })
}

/** True where it had surely not happened yet: nothing that lies after the day is seen. */
export const isAhead = (date: string | undefined, asOf: Day): boolean =>
  date !== undefined && edtfDate(date).earliest > asOf

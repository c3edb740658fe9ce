import { edtfDate, type Day } from '#kernel'
import type { AnyRecord, RecordOf } from '#records'

export type Agreement = RecordOf<'agreement'>
export type Commitment = RecordOf<'commitment'>
export type Fulfilment = RecordOf<'fulfilment'>
export type Gathering = RecordOf<'talks'> | RecordOf<'delegation'>

/** A list in no order, made to be walked: most commitments have one or two fulfilments, and an office has very many. */
export interface Chain<Item> {
  readonly item: Item
  next: Chain<Item> | undefined
}

function link<Item>(chains: Map<string, Chain<Item>>, key: string, item: Item): void {
  const head = chains.get(key)
  if (head) head.next = { item, next: head.next }
  else chains.set(key, { item, next: undefined })
}

/** The records by what the engine looks for; the same whatever the order in which they came. */
export interface Register {
  /** By id. */
  readonly commitments: readonly Commitment[]
  readonly agreements: ReadonlyMap<string, Agreement>
  readonly partnerships: ReadonlyMap<string, RecordOf<'partnership'>>
  readonly fulfilments: ReadonlyMap<string, Chain<Fulfilment>>
  readonly gatherings: ReadonlyMap<string, Gathering>
  readonly gatheringsOfPartnership: ReadonlyMap<string, readonly Gathering[]>
  /** Those with a lineage: most bodies never merge. */
  readonly organisationsWithLineage: ReadonlyMap<string, RecordOf<'organisation'>>
  /** Texts by the text that they replace, commitments by the one that they restate. */
  readonly replacements: ReadonlyMap<string, readonly Agreement[]>
  readonly restatements: ReadonlyMap<string, readonly Commitment[]>
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

/** `records` holds each record once, in its present version; those that were taken back are left out. */
export function registerOf(records: readonly AnyRecord[]): Register {
  const commitments: Commitment[] = []
  const agreements = new Map<string, Agreement>()
  const partnerships = new Map<string, RecordOf<'partnership'>>()
  const fulfilments = new Map<string, Chain<Fulfilment>>()
  const gatherings = new Map<string, Gathering>()
  const gatheringsOfPartnership = new Map<string, Gathering[]>()
  const organisationsWithLineage = new Map<string, RecordOf<'organisation'>>()
  const replacements = new Map<string, Agreement[]>()
  const restatements = new Map<string, Commitment[]>()
  for (const record of records) {
    if (record.withdrawn) continue
    if (record.kind === 'commitment') {
      commitments.push(record)
      add(restatements, record.body.restates, record)
    } else if (record.kind === 'fulfilment') link(fulfilments, record.body.commitment, record)
    else if (record.kind === 'agreement') {
      agreements.set(record.id, record)
      add(replacements, record.body.replaces, record)
    } else if (record.kind === 'talks' || record.kind === 'delegation') {
      gatherings.set(record.id, record)
      add(gatheringsOfPartnership, record.body.partnership, record)
    } else if (record.kind === 'partnership') partnerships.set(record.id, record)
    else if (record.kind === 'organisation' && record.body.lineage.length > 0) {
      organisationsWithLineage.set(record.id, record)
    }
  }
  return {
    commitments: sorted(commitments),
    agreements,
    partnerships,
    fulfilments,
    gatherings,
    gatheringsOfPartnership: sortedLists(gatheringsOfPartnership),
    organisationsWithLineage,
    replacements: sortedLists(replacements),
    restatements: sortedLists(restatements),
  }
}

/** The fulfilments of a commitment, by id. */
export function fulfilmentsOf({ fulfilments }: Register, commitment: string): readonly Fulfilment[] {
  const list: Fulfilment[] = []
  for (let link = fulfilments.get(commitment); link; link = link.next) list.push(link.item)
  return list.sort(byId)
}

/** Commitments are sorted, so none needs an index of its own. */
export function commitmentOf({ commitments }: Register, id: string): Commitment | undefined {
  let [low, high] = [0, commitments.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (commitments[middle]!.id < id) low = middle + 1
    else high = middle
  }
  return commitments[low]?.id === id ? commitments[low] : undefined
}

/** True where it had surely not happened yet: nothing that lies after the day is seen. */
export const isAhead = (date: string | undefined, asOf: Day): boolean =>
  date !== undefined && edtfDate(date).earliest > asOf

import type { PartnershipView, TimelineItem } from '../../api/types.ts'
import type { Words } from '../../words.ts'

export interface Labelled extends TimelineItem {
  /** The few words that stand beside it. */
  readonly label: string
}

/**
 * The items with their labels, in the order of time. An agreement lasts as long as its period says, also where nobody
 * told the day of signing. `names` are those of the two sides, which the labels leave out.
 */
export function labelled(
  items: readonly TimelineItem[],
  agreements: PartnershipView['agreements'],
  names: readonly string[],
  words: Words,
): Labelled[] {
  const periods = new Map(
    agreements.flatMap(({ id, record }) =>
      record.kind === 'agreement' && record.body.period !== undefined ? [[id, record.body.period] as const] : [],
    ),
  )
  const known = new Set(items.map(({ id }) => id))
  const undated = agreements
    .filter(({ id }) => periods.has(id) && !known.has(id))
    .map(({ id, kind, title }): TimelineItem => ({ id, kind, title, when: '' }))
  return [...items, ...undated]
    .map((item) => ({ ...item, when: periods.get(item.id) ?? item.when }))
    .map((item) => ({ ...item, label: labelOf(item, names, words) }))
    .toSorted((a, b) => (a.when < b.when ? -1 : 1))
}

function labelOf(item: TimelineItem, names: readonly string[], { say }: Words): string {
  const own = names
    .reduce((title, name) => title.replace(name, ''), item.title)
    .replace(/^[\s:,–-]+|(?<![\s:,–-])[\s:,–-]+$/gu, '')
  const kind = own === '' ? say(`kind.${item.kind}`, { count: 1 }) : own
  return [kind, item.place].filter((part) => part !== undefined && part !== '').join(', ')
}

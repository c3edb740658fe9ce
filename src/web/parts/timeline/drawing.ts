import type { Labelled } from './labelled.ts'
import { packed } from './packed.ts'
import { stretchOf, type Stretch } from './years.ts'

/** One item with its place, in CSS pixels; `length` is 0 for a point in time. */
export interface Placed {
  readonly item: Labelled
  readonly x: number
  readonly y: number
  readonly length: number
  readonly label: string
  readonly labelAt: number
}

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly first: number
  readonly last: number
  readonly years: readonly { year: number; x: number }[]
  readonly todayAt: number | null
  readonly placed: readonly Placed[]
}

export const heights = { row: 26, lane: 12, axis: 24 } as const
const letter = 6.7
const longestLabel = 34

interface Dated extends Stretch {
  readonly item: Labelled
}

/** Works out where everything stands for a width; null where nothing has a year. */
export function drawingOf(items: readonly Labelled[], today: string | undefined, width: number): Drawing | null {
  const now = (today === undefined ? null : stretchOf(today, 0))?.from ?? null
  const dated = datedItems(items, now ?? 0)
  if (dated.length === 0) return null
  const first = Math.floor(Math.min(...dated.map(({ from }) => from)))
  const last = Math.ceil(Math.max(...dated.map(({ to }) => to), now ?? 0) + 0.05)
  const xOf = (year: number): number => ((year - first) / (last - first)) * width
  const lanes = [dated.filter(isText), dated.filter((one) => !isText(one))]
  let y = heights.lane
  const placed = lanes.flatMap((lane) => {
    const pieces = lane.toSorted((a, b) => a.from - b.from).map((one) => pieceOf(one, xOf, width))
    const rows = packed(pieces)
    const placedHere = pieces.map((piece, at) => ({ ...piece, y: y + ((rows[at] ?? 0) + 0.5) * heights.row }))
    y += (rows.length === 0 ? 0 : Math.max(...rows) + 1) * heights.row + heights.lane
    return placedHere
  })
  return {
    width,
    height: y + heights.axis,
    first,
    last,
    years: yearsOn(first, last, xOf, width),
    todayAt: now === null ? null : xOf(now),
    placed,
  }
}

const isText = ({ item }: Dated): boolean => item.kind === 'agreement'

/** What has no year has no place among the years. */
const datedItems = (items: readonly Labelled[], now: number): Dated[] =>
  items.flatMap((item) => {
    const stretch = stretchOf(item.when, now)
    return stretch ? [{ item, ...stretch }] : []
  })

function pieceOf(one: Dated, xOf: (year: number) => number, width: number) {
  const bar = isText(one) && one.to - one.from > 0.09
  const middle = (one.from + one.to) / 2
  const x = bar ? xOf(one.from) : Math.min(Math.max(xOf(one.to - one.from > 0.9 ? middle : one.from), 8), width - 8)
  const length = bar ? Math.max(xOf(one.to) - x, 6) : 0
  const label = shortened(one.item.label, Math.floor(width / letter / 2.2))
  const labelLength = label.length * letter + 12
  const after = x + Math.max(length, 8) + 6
  // A bar that is long enough carries its label; near the right edge the label stands before its point.
  const inside = length > labelLength
  const before = !inside && after + labelLength > width
  const labelAt = inside ? x + 6 : before ? Math.max(x - labelLength, 0) : after
  return {
    item: one.item,
    x,
    length,
    label,
    labelAt,
    from: Math.min(x - 8, labelAt),
    to: Math.max(x + length + 8, labelAt + labelLength),
  }
}

const shortened = (title: string, room: number): string => {
  const most = Math.min(longestLabel, Math.max(room, 12))
  return title.length > most ? `${title.slice(0, most - 1).trimEnd()}…` : title
}

/** As many years as have room to be read. */
function yearsOn(first: number, last: number, xOf: (year: number) => number, width: number) {
  const room = Math.max(1, Math.floor(width / 52))
  const every = Math.ceil((last - first) / room)
  return Array.from({ length: Math.ceil((last - first) / every) }, (_, at) => first + at * every).map((year) => ({
    year,
    x: xOf(year),
  }))
}

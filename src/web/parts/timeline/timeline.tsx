import { Table } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useMemo } from 'react'
import type { PartnershipView, TimelineItem } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { Empty } from '../empty.tsx'
import { RecordLinkText } from '../record-link.tsx'
import { labelled } from './labelled.ts'
import { ScrollRegion } from '../scroll-region.tsx'
import { drawingOf, heights, type Drawing, type Placed } from './drawing.ts'
import classes from './timeline.module.css'

interface Props {
  readonly items: readonly TimelineItem[]
  readonly agreements: PartnershipView['agreements']
  readonly today: string | undefined
  /** The names of the sides: who it is about need not be said on each. */
  readonly names: readonly string[]
}

/** The years of a partnership at a glance: texts as bars over their term, talks and visits as points. */
export function Timeline({ items, agreements, today, names }: Props) {
  const words = useWords()
  const { say } = words
  const { ref, width } = useElementSize()
  const shown = useMemo(() => labelled(items, agreements, names, words), [items, agreements, names, words])
  const drawing = useMemo(() => drawingOf(shown, today, width), [shown, today, width])
  if (shown.length === 0) return <Empty title={say('timeline.none')} />
  return (
    <div className={classes.frame}>
      <div ref={ref}>{width > 0 && drawing && <Chart drawing={drawing} />}</div>
      <details className={classes.twin}>
        <summary>{say('show-as-table')}</summary>
        <Twin items={shown} />
      </details>
    </div>
  )
}

function Chart({ drawing }: { drawing: Drawing }) {
  const { say, number } = useWords()
  return (
    <svg
      width={drawing.width}
      height={drawing.height}
      role="group"
      aria-label={say('timeline.label', {
        from: number(drawing.first).replace(/\D/g, ''),
        to: number(drawing.last).replace(/\D/g, ''),
      })}
    >
      {drawing.years.map(({ year, x }) => (
        <g key={year} aria-hidden="true">
          <line x1={x} x2={x} y1={0} y2={drawing.height - heights.axis} className={classes.grid} />
          <text x={x + 4} y={drawing.height - 6} className={classes.year}>
            {year}
          </text>
        </g>
      ))}
      {drawing.todayAt !== null && (
        <line
          x1={drawing.todayAt}
          x2={drawing.todayAt}
          y1={0}
          y2={drawing.height - heights.axis}
          className={classes.today}
          aria-hidden="true"
        />
      )}
      {drawing.placed.map((placed) => (
        <Item key={placed.item.id} placed={placed} />
      ))}
    </svg>
  )
}

function Item({ placed }: { placed: Placed }) {
  const words = useWords()
  const { item, x, y, length, label, labelAt } = placed
  const said = [label, item.title, words.date(item.when), item.place].filter(Boolean).join(', ')
  return (
    <g>
      <title>{said}</title>
      <a href={`/records/${item.id}`} aria-label={said} data-kind={item.kind} className={classes.item}>
        {length > 0 ? (
          <rect x={x} y={y - 8} width={length} height={16} rx={4} className={classes.shape} />
        ) : (
          <circle cx={x} cy={y} r={6} className={classes.shape} />
        )}
        <text x={labelAt} y={y + 4.5} className={classes.label} aria-hidden="true">
          {label}
        </text>
      </a>
    </g>
  )
}

/** The same as the picture, for those who rather read. */
function Twin({ items }: { items: readonly TimelineItem[] }) {
  const words = useWords()
  return (
    <ScrollRegion className={classes.scroll} label={words.say('partnership.timeline')}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.say('field.when')}</Table.Th>
            <Table.Th>{words.say('field.kind')}</Table.Th>
            <Table.Th>{words.say('field.title')}</Table.Th>
            <Table.Th>{words.say('field.place')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((item) => (
            <Table.Tr key={item.id}>
              <Table.Td>{words.date(item.when)}</Table.Td>
              <Table.Td>{words.say(`kind.${item.kind}`, { count: 1 })}</Table.Td>
              <Table.Td>
                <RecordLinkText id={item.id} kind={item.kind} title={item.title} />
              </Table.Td>
              <Table.Td>{item.place}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  )
}

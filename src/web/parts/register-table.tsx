import { Table } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Links, RecordSummary } from '../api/types.ts'
import { useWords, type Words } from '../words.ts'
import type { RegisterKind } from './kinds.ts'
import { RecordLinkText } from './record-link.tsx'
import { columnsOf, type Column } from './register-columns.ts'
import classes from './register-table.module.css'
import { ScrollRegion } from './scroll-region.tsx'
import { Name } from './tongue.tsx'

interface Props {
  readonly kind: RegisterKind
  readonly records: readonly RecordSummary[]
  readonly links: Links
}

interface Order {
  readonly column: string
  readonly down: boolean
}

/** A list of the register; a click on a heading sorts by it. On narrow screens each record is a small card. */
export function RegisterTable({ kind, records, links }: Props) {
  const words = useWords()
  const columns = columnsOf[kind]
  const [order, setOrder] = useState<Order>({ column: 'title', down: false })
  const sorted = useMemo(() => inOrder(records, links, columns, order, words), [records, links, columns, order, words])
  const headings = [{ name: 'title', label: 'field.title' } as const, ...columns]
  return (
    <ScrollRegion className={classes.frame} label={words.say(`kind.${kind}`, { count: 2 })}>
      <Table className={classes.table} verticalSpacing="xs" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {headings.map(({ name, label }) => (
              <Heading
                key={name}
                label={words.say(label)}
                order={order.column === name ? order : null}
                onSort={(down) => setOrder({ column: name, down })}
              />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sorted.map((summary) => (
            <Table.Tr key={summary.id}>
              <Table.Th scope="row" className={classes.title}>
                <RecordLinkText id={summary.id} kind={summary.kind} title={summary.title} />
              </Table.Th>
              {columns.map((column) => (
                <Table.Td key={column.name} data-label={words.say(column.label)}>
                  <Name text={column.text(summary.record, links, words)} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  )
}

function Heading({ label, order, onSort }: { label: string; order: Order | null; onSort: (down: boolean) => void }) {
  return (
    <Table.Th aria-sort={order ? (order.down ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className={classes.sort} onClick={() => onSort(order ? !order.down : false)}>
        {label}
        {order &&
          (order.down ? <IconArrowDown size={15} aria-hidden="true" /> : <IconArrowUp size={15} aria-hidden="true" />)}
      </button>
    </Table.Th>
  )
}

function inOrder(
  records: readonly RecordSummary[],
  links: Links,
  columns: readonly Column[],
  order: Order,
  words: Words,
): RecordSummary[] {
  const column = columns.find((one) => one.name === order.column)
  const collator = new Intl.Collator(words.language, { numeric: true })
  const keyed = records.map((summary) => ({ summary, key: keyOf(summary, column, links, words) }))
  const sign = order.down ? -1 : 1
  // What has no value comes last, whichever way the list runs.
  const compare = (a: string, b: string): number =>
    a === '' || b === '' ? Number(a === '') - Number(b === '') : sign * collator.compare(a, b)
  return keyed.toSorted((a, b) => compare(a.key, b.key)).map(({ summary }) => summary)
}

function keyOf(summary: RecordSummary, column: Column | undefined, links: Links, words: Words): string {
  if (!column) return summary.title
  return column.sortBy ? column.sortBy(summary.record) : column.text(summary.record, links, words)
}

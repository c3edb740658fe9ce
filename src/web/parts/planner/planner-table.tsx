import { Table } from '@mantine/core'
import type { PlannedItem, PlannerView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { TextLink } from '../link.tsx'
import { ScrollRegion } from '../scroll-region.tsx'
import { Name, Tongue } from '../tongue.tsx'
import classes from './planner.module.css'

/** The same as a table: for reading line by line, for screen readers, and to copy from. */
export function PlannerTable({ view, items }: { view: PlannerView; items: readonly PlannedItem[] }) {
  const words = useWords()
  const { say } = words
  const titleOf = (id: string | undefined): string => view.partnerships.find((one) => one.id === id)?.title ?? ''
  return (
    <ScrollRegion label={say('planner.as-table')} className={classes.table}>
      <Table striped>
        <Table.Thead>
          <Table.Tr>
            {(['day', 'sort', 'what', 'whose', 'state', 'partnership'] as const).map((column) => (
              <Table.Th key={column} scope="col">
                {say(`planner.column-${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((item) => (
            <Table.Tr key={item.id}>
              <Table.Td>{words.date(item.first === item.last ? item.first : `${item.first}/${item.last}`)}</Table.Td>
              <Table.Td>{say(`planner.sort-${item.sort}`)}</Table.Td>
              <Table.Td>
                <TextLink to="/records/$id" params={{ id: item.record }}>
                  {typeof item.title === 'string' ? <Name text={item.title} /> : <Tongue text={item.title} />}
                </TextLink>
              </Table.Td>
              <Table.Td>{item.side === 'neither' ? '' : say(`planner.side-${item.side}`)}</Table.Td>
              <Table.Td>{item.state === undefined ? '' : say(`duty-state.${item.state}`)}</Table.Td>
              <Table.Td>
                <Name text={titleOf(item.partnership)} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  )
}

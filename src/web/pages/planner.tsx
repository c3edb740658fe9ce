import { Button, Group, SegmentedControl, Select } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { planner } from '../api/rules.ts'
import type { PlannedItem, PlannerView } from '../api/types.ts'
import { Empty } from '../parts/empty.tsx'
import { Page } from '../parts/page.tsx'
import { PlannerMonths } from '../parts/planner/planner-months.tsx'
import { PlannerTable } from '../parts/planner/planner-table.tsx'
import { ButtonLink } from '../parts/link.tsx'
import { Read } from '../parts/read.tsx'
import { useWords } from '../words.ts'

const route = getRouteApi('/office/planner')

/** Everything that a year holds, on one page: by month, or as a table. */
export function PlannerPage() {
  const words = useWords()
  const { say } = words
  const { year } = route.useSearch()
  const query = useQuery(planner(year))
  const shown = query.data?.year ?? year
  return (
    <Page
      wide
      title={shown === undefined ? say('nav.planner') : say('planner.title', { year: String(shown) })}
      actions={
        <Button
          variant="default"
          size="sm"
          onClick={() => window.print()}
          leftSection={<IconPrinter size={18} aria-hidden="true" />}
        >
          {say('planner.print')}
        </Button>
      }
    >
      <Read query={query}>{(view) => <Planner view={view} />}</Read>
    </Page>
  )
}

function Planner({ view }: { view: PlannerView }) {
  const { say } = useWords()
  const { partnership, side = 'all', as = 'months' } = route.useSearch()
  const items = view.items.filter((item) => isShown(item, partnership, side))
  return (
    <>
      <Choices view={view} />
      {items.length === 0 && <Empty title={say('planner.nothing')}>{say('planner.nothing-more')}</Empty>}
      {items.length > 0 && as === 'months' && <PlannerMonths view={view} items={items} />}
      {items.length > 0 && as === 'table' && <PlannerTable view={view} items={items} />}
    </>
  )
}

/** What belongs to nobody in particular (a visit, the end of a text) is shown with either side. */
function isShown(item: PlannedItem, partnership: string | undefined, side: 'all' | 'ours' | 'theirs'): boolean {
  if (partnership !== undefined && item.partnership !== partnership) return false
  return side === 'all' || item.side === side || item.side === 'both' || item.side === 'neither'
}

function Choices({ view }: { view: PlannerView }) {
  const { say } = useWords()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const { year } = view
  return (
    <Group gap="md" align="flex-end" className="no-print">
      <Group gap="xs">
        <ButtonLink
          to="/planner"
          search={{ ...search, year: year - 1 }}
          variant="default"
          leftSection={<IconChevronLeft size={16} aria-hidden="true" />}
        >
          {year - 1}
        </ButtonLink>
        <ButtonLink
          to="/planner"
          search={{ ...search, year: year + 1 }}
          variant="default"
          rightSection={<IconChevronRight size={16} aria-hidden="true" />}
        >
          {year + 1}
        </ButtonLink>
      </Group>
      <Select
        label={say('planner.partnership')}
        placeholder={say('planner.all-partnerships')}
        data={view.partnerships.map(({ id, title }) => ({ value: id, label: title }))}
        value={search.partnership ?? null}
        clearable
        searchable
        onChange={(value) => void navigate({ search: { ...search, partnership: value ?? undefined } })}
        maw="100%"
      />
      <SegmentedControl
        aria-label={say('planner.side')}
        value={search.side ?? 'all'}
        onChange={(value) =>
          void navigate({ search: { ...search, side: value === 'ours' || value === 'theirs' ? value : undefined } })
        }
        data={(['all', 'ours', 'theirs'] as const).map((value) => ({ value, label: say(`planner.side-${value}`) }))}
      />
      <SegmentedControl
        aria-label={say('planner.as')}
        value={search.as ?? 'months'}
        onChange={(value) => void navigate({ search: { ...search, as: value === 'table' ? value : undefined } })}
        data={(['months', 'table'] as const).map((value) => ({ value, label: say(`planner.as-${value}`) }))}
      />
    </Group>
  )
}

import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import * as queries from '../api/queries.ts'
import type { OfficeView } from '../api/types.ts'
import { DropReports } from '../parts/drop-reports.tsx'
import { DueLists } from '../parts/due-lists.tsx'
import { ExampleBanner } from '../parts/example-banner.tsx'
import { ButtonLink } from '../parts/link.tsx'
import { Page } from '../parts/page.tsx'
import { Read } from '../parts/read.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { useWords } from '../words.ts'
import classes from './start.module.css'

/** What needs me today. */
export function StartPage() {
  const { say } = useWords()
  const office = useQuery(queries.office)
  return (
    <Page title={say('start.title')} above={<Today office={office.data} />} actions={<TakeAlong />}>
      {office.data?.example && <ExampleBanner />}
      {office.data && isEmpty(office.data) ? <EmptyOffice /> : <Desk />}
    </Page>
  )
}

/** What is due for other programs: a table, a calendar, and the year on one page. */
function TakeAlong() {
  const { say } = useWords()
  return (
    <>
      <ButtonLink to="/planner" variant="default" size="xs">
        {say('nav.planner')}
      </ButtonLink>
      <Button component="a" href="/api/due/table" download variant="subtle" size="xs">
        {say('due.table')}
      </Button>
      <Button component="a" href="/api/due/calendar" download variant="subtle" size="xs">
        {say('due.calendar')}
      </Button>
    </>
  )
}

const isEmpty = ({ counts }: OfficeView): boolean =>
  (counts.document ?? 0) === 0 && (counts.commitment ?? 0) === 0 && (counts.partnership ?? 0) === 0

function Today({ office }: { office: OfficeView | undefined }) {
  const { say, date } = useWords()
  return (
    <p className={classes.today}>
      {office ? say('start.today', { office: office.name, date: date(office.today) }) : '\u00a0'}
    </p>
  )
}

function EmptyOffice() {
  const { say } = useWords()
  return (
    <div className={classes.empty}>
      <p>{say('start.empty')}</p>
      <DropReports large />
    </div>
  )
}

function Desk() {
  const due = useQuery(queries.due)
  return (
    <div className={classes.desk}>
      <div className={classes.main}>
        <Read query={due}>{(view) => <DueLists view={view} />}</Read>
      </div>
      <div className={classes.side}>
        <DropReports />
        <Waiting />
      </div>
    </div>
  )
}

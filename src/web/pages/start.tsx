import { useQuery } from '@tanstack/react-query'
import * as queries from '../api/queries.ts'
import type { OfficeView } from '../api/types.ts'
import { DropReports } from '../parts/drop-reports.tsx'
import { DueLists } from '../parts/due-lists.tsx'
import { ExampleBanner } from '../parts/example-banner.tsx'
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
    <Page title={say('start.title')} above={<Today office={office.data} />}>
      {office.data?.example && <ExampleBanner />}
      {office.data && isEmpty(office.data) ? <EmptyOffice /> : <Desk />}
    </Page>
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

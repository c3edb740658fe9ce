import { Button, SegmentedControl } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import * as queries from '../api/queries.ts'
import type { DocumentSummary } from '../api/types.ts'
import { Badge } from '../parts/badge.tsx'
import { DropReports } from '../parts/drop-reports.tsx'
import { Empty } from '../parts/empty.tsx'
import { TextLink } from '../parts/link.tsx'
import { Loading } from '../parts/loading.tsx'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { documentProblem } from '../parts/document-problem.ts'
import surface from '../parts/surface.module.css'
import { useWords } from '../words.ts'
import classes from './documents.module.css'

const route = getRouteApi('/office/documents')
const states = ['open', 'done', 'failed'] as const

export function DocumentsPage() {
  const { say } = useWords()
  const { state } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <Page title={say('nav.documents')}>
      <DropReports />
      <SegmentedControl
        className={classes.states}
        aria-label={say('documents.which')}
        value={state ?? 'all'}
        onChange={(value) => void navigate({ search: { state: states.find((known) => known === value) } })}
        data={['all', ...states].map((value) => ({ value, label: say(`documents.state-${value as 'all'}`) }))}
      />
      <DocumentList state={state} />
    </Page>
  )
}

function DocumentList({ state }: { state: (typeof states)[number] | undefined }) {
  const { say } = useWords()
  const query = useInfiniteQuery(queries.documents(state))
  if (query.isError) return <ProblemNotice error={query.error} retry={() => void query.refetch()} />
  if (!query.data) return <Loading lines={6} />
  const all = query.data.pages.flatMap((page) => page.documents)
  if (all.length === 0) return <Empty title={say('documents.none')}>{say('documents.none-more')}</Empty>
  return (
    <>
      <ul className={surface.list}>
        {all.map((document) => (
          <li key={document.digest}>
            <DocumentRow document={document} />
          </li>
        ))}
      </ul>
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {say('show-more')}
        </Button>
      )}
    </>
  )
}

function DocumentRow({ document }: { document: DocumentSummary }) {
  const words = useWords()
  const { say } = words
  const facts = [
    document.published === undefined ? undefined : words.date(document.published),
    document.language === undefined ? undefined : words.languageName(document.language),
    document.title === document.fileName ? undefined : document.fileName,
    words.size(document.size),
    say('documents.imported', { when: words.moment(document.importedAt), by: words.who(document.importedBy) }),
  ]
  return (
    <div className={classes.row}>
      <div className={classes.main}>
        <TextLink
          to="/documents/$digest"
          params={{ digest: document.digest }}
          search={{}}
          lang={document.language}
          className={classes.title}
        >
          {document.title}
        </TextLink>
        <span className={classes.facts}>{facts.filter((fact) => fact !== undefined).join(' · ')}</span>
        {document.problem && <span className={classes.problem}>{documentProblem(document, say)}</span>}
      </div>
      <DocumentState document={document} />
    </div>
  )
}

function DocumentState({ document }: { document: DocumentSummary }) {
  const { say } = useWords()
  const decided = document.confirmed + document.refused > 0
  if (document.problem) return <Badge tone="late">{say('documents.not-read')}</Badge>
  return (
    <div className={classes.badges}>
      {document.open > 0 && <Badge tone="soon">{say('documents.open', { count: document.open })}</Badge>}
      {document.open === 0 && (
        <Badge tone={decided ? 'met' : 'calm'}>{say(decided ? 'documents.decided' : 'documents.nothing')}</Badge>
      )}
      {document.confirmed > 0 && <Badge>{say('documents.confirmed', { count: document.confirmed })}</Badge>}
      {document.warnings > 0 && <Badge>{say('documents.warnings', { count: document.warnings })}</Badge>}
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import * as queries from '../api/queries.ts'
import type { PartnershipView } from '../api/types.ts'
import { BothWays } from '../parts/both-ways.tsx'
import { Empty } from '../parts/empty.tsx'
import { FigureCard } from '../parts/figure-card.tsx'
import { ButtonLink, TextLink } from '../parts/link.tsx'
import { Page } from '../parts/page.tsx'
import { QuestionRow } from '../parts/question-row.tsx'
import { Read } from '../parts/read.tsx'
import { SummaryRow } from '../parts/record/related.tsx'
import { Section } from '../parts/section.tsx'
import { SuccessionBanner, withoutSuccession } from '../parts/succession/succession-banner.tsx'
import surface from '../parts/surface.module.css'
import { Timeline } from '../parts/timeline/timeline.tsx'
import { languageByScript } from '../parts/tongue.tsx'
import { useWords } from '../words.ts'
import classes from './partnership.module.css'

const route = getRouteApi('/office/partners/$id')

export function PartnershipPage() {
  const { id } = route.useParams()
  const { say } = useWords()
  const query = useQuery(queries.partnership(id))
  if (query.data) return <Partnership view={query.data} />
  return (
    <Page title={say('kind.partnership', { count: 1 })}>
      <Read query={query} lines={6}>
        {() => null}
      </Read>
    </Page>
  )
}

function Partnership({ view }: { view: PartnershipView }) {
  const { say } = useWords()
  const office = useQuery(queries.office).data
  const questions = withoutSuccession(view.questions)
  const names = useMemo(() => view.organisations.map(({ title }) => title), [view.organisations])
  return (
    <Page
      title={view.title}
      titleLanguage={languageByScript(view.title)}
      above={
        <TextLink to="/partners" size="sm">
          {say('nav.partners')}
        </TextLink>
      }
      actions={
        <ButtonLink to="/records/$id" params={{ id: view.record.id }} variant="default" size="sm">
          {say('partnership.record')}
        </ButtonLink>
      }
    >
      <SuccessionBanner questions={view.questions} links={view.links} />
      <Section title={say('partnership.timeline')}>
        <Timeline items={view.timeline} agreements={view.agreements} today={office?.today} names={names} />
      </Section>
      <Summaries
        title={say('kind.agreement', { count: 2 })}
        records={view.agreements}
        none={say('partnership.no-agreement')}
      />
      <BothWays view={view} />
      {questions.length > 0 && (
        <Section title={say('due.questions')} count={questions.length}>
          <ul className={surface.list}>
            {questions.map((question) => (
              <li key={`${question.commitment} ${question.code} ${JSON.stringify(question.details)}`}>
                <QuestionRow question={question} links={view.links} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <div className={classes.sides}>
        <Summaries title={say('kind.organisation', { count: 2 })} records={view.organisations} />
        <Summaries title={say('kind.person', { count: 2 })} records={view.people} none={say('partnership.no-people')} />
      </div>
      <Summaries
        title={say('kind.commitment', { count: 2 })}
        records={view.commitments}
        none={say('partnership.no-commitments')}
      />
      {view.figures.length > 0 && (
        <Section title={say('nav.figures')}>
          <div className={classes.figures}>
            {view.figures.map((figure) => (
              <FigureCard key={figure.indicator.id} figure={figure} links={view.links} />
            ))}
          </div>
        </Section>
      )}
    </Page>
  )
}

function Summaries({ title, records, none }: { title: string; records: PartnershipView['people']; none?: string }) {
  return (
    <Section title={title} count={records.length}>
      {records.length === 0 ? (
        none && <Empty title={none} />
      ) : (
        <ul className={surface.list}>
          {records.map((record) => (
            <li key={record.id}>
              <SummaryRow summary={record} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

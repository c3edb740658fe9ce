import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import * as queries from '../api/queries.ts'
import type { AgreementView } from '../api/types.ts'
import { ActList } from '../parts/agreement/act-list.tsx'
import { bodyOfAgreement } from '../parts/agreement/body-of-agreement.ts'
import { LifeActions } from '../parts/agreement/life-actions.tsx'
import { LifeQuestions } from '../parts/agreement/life-questions.tsx'
import { Opinions } from '../parts/agreement/opinions.tsx'
import { Parties } from '../parts/agreement/parties.tsx'
import { WhereItStands } from '../parts/agreement/where-it-stands.tsx'
import { BothWays } from '../parts/both-ways.tsx'
import { Empty } from '../parts/empty.tsx'
import { ButtonLink, TextLink } from '../parts/link.tsx'
import { Page } from '../parts/page.tsx'
import { OnDate } from '../parts/record-link.tsx'
import { QuestionRow } from '../parts/question-row.tsx'
import { Read } from '../parts/read.tsx'
import { Section } from '../parts/section.tsx'
import { AgreementSuccession, withoutSuccession } from '../parts/succession/succession-banner.tsx'
import surface from '../parts/surface.module.css'
import { languageByScript } from '../parts/tongue.tsx'
import { useWords } from '../words.ts'

const route = getRouteApi('/office/agreements/$id')

export function AgreementPage() {
  const { id } = route.useParams()
  const { say } = useWords()
  const query = useQuery(queries.agreement(id))
  if (query.data) return <Agreement key={id} view={query.data} />
  return (
    <Page title={say('kind.agreement', { count: 1 })}>
      <Read query={query} lines={6}>
        {() => null}
      </Read>
    </Page>
  )
}

/** One section under the other; each part of the work with a text has its own. */
function Agreement({ view }: { view: AgreementView }) {
  const { say } = useWords()
  const { id } = view.record.record
  return (
    <Page
      title={view.record.title}
      titleLanguage={languageByScript(view.record.title)}
      above={
        <TextLink to="/agreements" search={{}} size="sm">
          {say('nav.agreements')}
        </TextLink>
      }
      actions={
        <>
          <LifeActions view={view} />
          <ButtonLink to="/agreements/$id/text" params={{ id }} variant="default" size="sm">
            {say('text.title')}
          </ButtonLink>
          <ButtonLink to="/agreements/$id/review" params={{ id }} variant="default" size="sm">
            {say('review.title')}
          </ButtonLink>
          <ButtonLink to="/records/$id" params={{ id }} variant="default" size="sm">
            {say('partnership.record')}
          </ButtonLink>
        </>
      }
    >
      <AgreementSuccession id={id} />
      <WhereItStands view={view} />
      <LifeQuestions view={view} />
      <Section title={say('field.parties')}>
        <OnDate value={bodyOfAgreement(view).signed ?? view.asOf}>
          <Parties view={view} />
        </OnDate>
      </Section>
      <Opinions view={view} />
      <Section title={say('agreement.acts')} count={bodyOfAgreement(view).acts.length}>
        {bodyOfAgreement(view).acts.length === 0 ? (
          <Empty title={say('agreement.no-acts')}>{say('agreement.no-acts-more')}</Empty>
        ) : (
          <ActList view={view} />
        )}
      </Section>
      <Duties view={view} />
    </Page>
  )
}

function Duties({ view }: { view: AgreementView }) {
  const { say } = useWords()
  const { parties, duties, links, ours } = view
  const questions = withoutSuccession(view.questions)
  const organisations = parties.map(({ organisation }) => ({ id: organisation }))
  return (
    <>
      {duties.length === 0 ? (
        <Section title={say('agreement.duties')}>
          <Empty title={say('agreement.no-duties')}>{say('agreement.no-duties-more')}</Empty>
        </Section>
      ) : (
        <BothWays view={{ organisations, duties, links, ours }} />
      )}
      {questions.length > 0 && (
        <Section title={say('due.questions')} count={questions.length}>
          <ul className={surface.list}>
            {questions.map((question) => (
              <li key={`${question.commitment} ${question.code} ${JSON.stringify(question.details)}`}>
                <QuestionRow question={question} links={links} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

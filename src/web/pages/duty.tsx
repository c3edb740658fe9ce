import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import * as queries from '../api/queries.ts'
import type { CommitmentBody } from '#records'
import type { DutyStoryView } from '../api/types.ts'
import { Badge } from '../parts/badge.tsx'
import { DutyActs } from '../parts/duty/acts.tsx'
import { Story } from '../parts/duty/story.tsx'
import { TurnYears } from '../parts/duty/turn-years.tsx'
import { Voices } from '../parts/duty/voices.tsx'
import { toneOf } from '../parts/duty-state.ts'
import { TextLink } from '../parts/link.tsx'
import { Page } from '../parts/page.tsx'
import { QuestionRow } from '../parts/question-row.tsx'
import { Read } from '../parts/read.tsx'
import { Citations } from '../parts/record/citations.tsx'
import { Fact, FactList } from '../parts/record/fact.tsx'
import { LinkedRecord, LinkedRecords } from '../parts/record-link.tsx'
import { Section } from '../parts/section.tsx'
import surface from '../parts/surface.module.css'
import { titlesFrom } from '../parts/titles.ts'
import { languageByScript } from '../parts/tongue.tsx'
import classes from './duty.module.css'
import { useWords } from '../words.ts'

const route = getRouteApi('/office/duties/$id')

export function DutyPage() {
  const { id } = route.useParams()
  const { say } = useWords()
  const query = useQuery(queries.duty(id))
  if (query.data) return <ShownDuty view={query.data} />
  return (
    <Page title={say('duty.page')}>
      <Read query={query} lines={6}>
        {() => null}
      </Read>
    </Page>
  )
}

/** One promise in one period: how it stands, why, how it came to stand so, and what can be done. */
function ShownDuty({ view }: { view: DutyStoryView }) {
  const words = useWords()
  const { say } = words
  const { duty, links, source } = view
  const reasons = [...new Set(duty.because.map((one) => words.sentence('because', one, titlesFrom(links))))]
  return (
    <Page
      title={source.title}
      titleLanguage={languageByScript(source.title)}
      above={
        <TextLink to="/records/$id" params={{ id: source.record.id }} size="sm">
          {say(`kind.${source.record.kind}`, { count: 1 })}
        </TextLink>
      }
      actions={<Badge tone={toneOf[duty.state]}>{say(`duty-state.${duty.state}`)}</Badge>}
    >
      <DutyFacts view={view} />
      <DutyActs view={view} />
      <Voices duty={duty} />
      <Section title={say('duty.why-so')}>
        <ul className={classes.reasons}>
          {reasons.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Section>
      {view.questions.length > 0 && (
        <Section title={say('due.questions')} count={view.questions.length}>
          <ul className={surface.list}>
            {view.questions.map((question) => (
              <li key={`${question.code} ${JSON.stringify(question.details)}`}>
                <QuestionRow question={question} links={links} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={say('story.title')}>
        <div className={surface.padded}>
          <Story moments={view.moments} links={{ ...source.links, ...links }} />
        </div>
      </Section>
      {view.turns.length > 0 && (
        <Section title={say('turns.title')}>
          <TurnYears years={view.turns} links={links} shown={duty.id} />
        </Section>
      )}
      <Section title={say('record.citations')}>
        <Citations view={source} />
      </Section>
    </Page>
  )
}

function DutyFacts({ view: { duty, links, source } }: { view: DutyStoryView }) {
  const words = useWords()
  const { say } = words
  const body = source.record.kind === 'commitment' ? source.record.body : undefined
  return (
    <div className={surface.padded}>
      <FactList>
        <Fact label={say('field.by')}>
          <LinkedRecords ids={duty.debtors} links={links} />
        </Fact>
        {duty.creditors.length > 0 && (
          <Fact label={say('field.to')}>
            <LinkedRecords ids={duty.creditors} links={links} />
          </Fact>
        )}
        {/\d/.test(duty.period.text) && <Fact label={say('field.period')}>{words.date(duty.period.text)}</Fact>}
        {duty.due !== null && <Fact label={say('field.due')}>{words.day(duty.due)}</Fact>}
        {duty.owed.unit !== '' && (
          <Fact label={say('field.amount')}>
            {say('duty.done-of', {
              done: duty.done,
              min: duty.owed.min,
              max: duty.owed.max === undefined ? 'none' : words.number(duty.owed.max),
              unit: duty.owed.unit,
            })}
          </Fact>
        )}
        {duty.agreement !== undefined && (
          <Fact label={say('field.agreement')}>
            <LinkedRecord id={duty.agreement} links={links} />
          </Fact>
        )}
        <Carers body={body} view={source} />
      </FactList>
    </div>
  )
}

function Carers({ body, view }: { body: CommitmentBody | undefined; view: DutyStoryView['source'] }) {
  const { say } = useWords()
  if (!body) return null
  const shown = (one: NonNullable<CommitmentBody['owner']>) =>
    one.person === undefined ? one.name : <LinkedRecord id={one.person} links={view.links} />
  return (
    <>
      <Fact label={say('field.owner')}>{body.owner ? shown(body.owner) : say('duty.no-owner')}</Fact>
      {body.contact && <Fact label={say('field.contact')}>{shown(body.contact)}</Fact>}
    </>
  )
}

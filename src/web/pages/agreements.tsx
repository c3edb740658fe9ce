import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { agreementStages } from '#records/lists'
import * as queries from '../api/queries.ts'
import type { AgreementList, AgreementSummary } from '../api/types.ts'
import { AgreementRow } from '../parts/agreement/agreement-row.tsx'
import { AgreementsFilter } from '../parts/agreement/agreements-filter.tsx'
import { Empty } from '../parts/empty.tsx'
import { ButtonLink } from '../parts/link.tsx'
import { Page } from '../parts/page.tsx'
import { Read } from '../parts/read.tsx'
import { Section } from '../parts/section.tsx'
import surface from '../parts/surface.module.css'
import { titleOr } from '../parts/titles.ts'
import { useMay } from '../parts/use-may.ts'
import { useWords } from '../words.ts'

const route = getRouteApi('/office/agreements')

export function AgreementsPage() {
  const { say } = useWords()
  const query = useQuery(queries.agreements)
  const mayWrite = useMay('editor')
  return (
    <Page
      title={say('nav.agreements')}
      actions={
        mayWrite && (
          <>
            <ButtonLink to="/memorandum/new" size="sm">
              {say('memorandum.title')}
            </ButtonLink>
            <ButtonLink to="/register/$kind/new" params={{ kind: 'agreement' }} variant="default" size="sm">
              {say('form.new', { kind: say('kind.agreement', { count: 1 }) })}
            </ButtonLink>
          </>
        )
      }
    >
      <Read query={query}>{(list) => <Agreements list={list} />}</Read>
    </Page>
  )
}

/** The stages in which an end is ahead. */
const living: ReadonlySet<string> = new Set(['signed', 'in force', 'suspended', 'mid-term review', 'final review'])
/** A year and a day: what ends within it is worth a look now. */
const soonDays = 366

function Agreements({ list }: { list: AgreementList }) {
  const { say } = useWords()
  const { text = '', stage } = route.useSearch()
  const navigate = route.useNavigate()
  if (list.agreements.length === 0) return <Empty title={say('agreements.none')}>{say('agreements.none-more')}</Empty>
  const ofStage = list.agreements.filter(({ life }) => stage === undefined || life.stage === stage)
  const shown = ofStage.filter((one) => fits(one, list, text))
  const ending = shown.filter(({ life }) => living.has(life.stage) && endsSoon(life)).toSorted(byEnd)
  return (
    <>
      <AgreementsFilter
        text={text}
        stage={stage}
        stages={agreementStages.filter((one) => list.agreements.some(({ life }) => life.stage === one))}
        onChange={(part) => void navigate({ search: (before) => ({ ...before, ...part }), replace: true })}
      />
      {shown.length === 0 && (
        <Empty title={say('register.none-found', { text: text === '' ? say('agreements.this-stage') : text })} />
      )}
      <Group title={say('agreements.ends-ahead')} agreements={ending} list={list} tone="soon" />
      {agreementStages.map((one) => (
        <Group
          key={one}
          title={say(`stage.${one}`)}
          agreements={shown.filter(({ life }) => life.stage === one)}
          list={list}
        />
      ))}
    </>
  )
}

const endsSoon = ({ daysLeft, notice }: AgreementSummary['life']): boolean =>
  (daysLeft !== undefined && daysLeft <= soonDays) ||
  (notice !== undefined && notice.daysLeft >= 0 && notice.daysLeft <= soonDays)

const byEnd = (a: AgreementSummary, b: AgreementSummary): number =>
  (a.life.daysLeft ?? Infinity) - (b.life.daysLeft ?? Infinity)

interface GroupProps {
  readonly title: string
  readonly agreements: readonly AgreementSummary[]
  readonly list: AgreementList
  readonly tone?: 'soon'
}

function Group({ title, agreements, list, tone }: GroupProps) {
  if (agreements.length === 0) return null
  return (
    <Section title={title} count={agreements.length} tone={tone}>
      <ul className={surface.list}>
        {agreements.map((one) => (
          <li key={one.id}>
            <AgreementRow summary={one} links={list.links} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** By its title, its parties and their names in the text. */
function fits(one: AgreementSummary, { links }: AgreementList, text: string): boolean {
  const parties = one.record.kind === 'agreement' ? one.record.body.parties : []
  const names = parties.flatMap(({ organisation, namedAs = '' }) => [titleOr(links, organisation), namedAs])
  return plain([one.title, ...names].join(' ')).includes(plain(text))
}

/** Without case and accents, as people type. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .trim()

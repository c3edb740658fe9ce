import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import * as queries from '../api/queries.ts'
import type { RecordView } from '../api/types.ts'
import { later } from '../parts/later.tsx'
import { isEditable } from '../parts/kinds.ts'
import { CommitmentLifeSections } from '../parts/duty/commitment-life.tsx'
import { ButtonLink, TextLink } from '../parts/link.tsx'
import { Page } from '../parts/page.tsx'
import { Read } from '../parts/read.tsx'
import { Citations } from '../parts/record/citations.tsx'
import { RecordFacts } from '../parts/record/field-value.tsx'
import { History } from '../parts/record/history.tsx'
import { Related } from '../parts/record/related.tsx'
import { WithdrawDialog } from '../parts/record/withdraw-dialog.tsx'
import { Section } from '../parts/section.tsx'
import surface from '../parts/surface.module.css'
import { languageByScript } from '../parts/tongue.tsx'
import { useMay } from '../parts/use-may.ts'
import { warnedKinds } from '../parts/use-warned.tsx'
import { RecordWarnings } from '../parts/warnings.tsx'
import { useWords } from '../words.ts'

const LineageDialog = later(async () => (await import('../parts/succession/lineage-dialog.tsx')).LineageDialog)

const route = getRouteApi('/office/records/$id')

export function RecordPage() {
  const { id } = route.useParams()
  const { say } = useWords()
  const query = useQuery(queries.record(id))
  if (query.data) return <ShownRecord key={id} view={query.data} />
  return (
    <Page title={say('record.title')}>
      <Read query={query}>{() => null}</Read>
    </Page>
  )
}

/** Kinds whose title is a name: of a file, of a body, of a person. */
const named: ReadonlySet<string> = new Set(['document', 'organisation', 'person'])

function ShownRecord({ view }: { view: RecordView }) {
  const words = useWords()
  const { say } = words
  const { record } = view
  return (
    <Page
      title={view.title}
      titleLanguage={languageByScript(view.title)}
      asWritten={named.has(view.record.kind)}
      above={
        <TextLink {...listOf(record.kind)} size="sm">
          {say(`kind.${record.kind}`, { count: 2 })}
        </TextLink>
      }
      actions={record.withdrawn ? undefined : <Acts view={view} />}
    >
      {record.withdrawn && <p className={surface.padded}>{say('record.withdrawn')}</p>}
      {warnedKinds.has(record.kind) && !record.withdrawn && <RecordWarnings id={record.id} />}
      <div className={surface.padded}>
        <RecordFacts kind={record.kind} body={record.body} links={view.links} />
      </div>
      {record.kind === 'commitment' && !record.withdrawn && <CommitmentLifeSections id={record.id} />}
      <Section title={say('record.citations')}>
        <Citations view={view} />
      </Section>
      <Related view={view} />
      <Section
        title={say('record.history')}
        hint={say('record.changed', { when: words.moment(view.changed.at), by: words.who(view.changed.by) })}
      >
        <History id={record.id} kind={record.kind} links={view.links} />
      </Section>
    </Page>
  )
}

const listOf = (kind: string) =>
  kind === 'partnership'
    ? ({ to: '/partners' } as const)
    : kind === 'rule' || kind === 'holidays'
      ? ({ to: '/rules' } as const)
      : ({ to: '/register/$kind', params: { kind }, search: {} } as const)

function Acts({ view }: { view: RecordView }) {
  const { say } = useWords()
  const [opened, { open, close }] = useDisclosure()
  const mayChange = useMay('editor')
  const mayWithdraw = useMay('approver')
  const { id, kind } = view.record
  if (!isEditable(kind)) return null
  return (
    <>
      {kind === 'agreement' && (
        <ButtonLink to="/agreements/$id" params={{ id }} size="sm">
          {say('agreement.life')}
        </ButtonLink>
      )}
      {kind === 'agreement' && (
        <ButtonLink to="/agreements/$id/review" params={{ id }} variant="default" size="sm">
          {say('review.title')}
        </ButtonLink>
      )}
      {mayChange && (
        <ButtonLink to="/records/$id/edit" params={{ id }} variant="default" size="sm">
          {say('edit')}
        </ButtonLink>
      )}
      {mayChange && kind === 'organisation' && <WhatHappened view={view} />}
      {mayWithdraw && (
        <Button variant="subtle" color="ember" size="sm" onClick={open}>
          {say('record.withdraw')}
        </Button>
      )}
      {opened && <WithdrawDialog view={view} onClose={close} />}
    </>
  )
}

/** A merger, a new name: written on all bodies that have a part in it, in one act. */
function WhatHappened({ view }: { view: RecordView }) {
  const { say } = useWords()
  const [opened, { open, close }] = useDisclosure()
  const { id, version } = view.record
  return (
    <>
      <Button variant="default" size="sm" onClick={open}>
        {say('succession.do.record')}
      </Button>
      {opened && (
        <LineageDialog
          organisation={{ id, version }}
          links={{ ...view.links, [id]: { id, kind: 'organisation', title: view.title } }}
          onClose={close}
        />
      )}
    </>
  )
}

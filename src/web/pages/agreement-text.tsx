import { Alert, Button, Group, Select, Text } from '@mantine/core'
import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState, type CSSProperties } from 'react'
import { text as textQuery } from '../api/texts.ts'
import type { TextView } from '../api/types.ts'
import { Empty } from '../parts/empty.tsx'
import { later } from '../parts/later.tsx'
import { ButtonLink, TextLink } from '../parts/link.tsx'
import { Page } from '../parts/page.tsx'
import { Read } from '../parts/read.tsx'
import { Section } from '../parts/section.tsx'
import { ClauseRow } from '../parts/texts/clause-row.tsx'
import { LanguageCard, type Version } from '../parts/texts/language-card.tsx'
import { Promises } from '../parts/texts/promises.tsx'
import classes from '../parts/texts/texts.module.css'
import { WholeText } from '../parts/texts/whole-text.tsx'
import { languageByScript } from '../parts/tongue.tsx'
import { useMay } from '../parts/use-may.ts'
import { useWords } from '../words.ts'

const ClauseDialog = later(async () => (await import('../parts/texts/clause-dialog.tsx')).ClauseDialog)
const LanguageDialog = later(async () => (await import('../parts/texts/language-dialog.tsx')).LanguageDialog)
const PutDialog = later(async () => (await import('../parts/texts/put-dialog.tsx')).PutDialog)
const SignDialog = later(async () => (await import('../parts/texts/sign-dialog.tsx')).SignDialog)

const route = getRouteApi('/office/agreements/$id/text')

/** The text of an agreement: its languages side by side, clause by clause. */
export function AgreementTextPage() {
  const { id } = route.useParams()
  const { say } = useWords()
  const query = useQuery(textQuery(id))
  const title = query.data?.agreement.title ?? say('text.title')
  return (
    <Page
      title={title}
      titleLanguage={languageByScript(title)}
      asWritten
      wide
      above={
        <TextLink to="/agreements/$id" params={{ id }} size="sm">
          {say('kind.agreement', { count: 1 })}
        </TextLink>
      }
    >
      <Read query={query} lines={8}>
        {(view) => (view.text ? <WithText view={view} body={view.text.body} /> : <NoText view={view} />)}
      </Read>
    </Page>
  )
}

function NoText({ view }: { view: TextView }) {
  const { say } = useWords()
  const mayWrite = useMay('editor')
  const [puts, put] = useDisclosure()
  return (
    <Empty title={say('text.none')}>
      <Text>{say('text.none-hint')}</Text>
      {mayWrite && (
        <Group mt="sm" gap="xs">
          <ButtonLink to="/agreements/$id/text/template" params={{ id: view.agreement.id }}>
            {say('text.from-template')}
          </ButtonLink>
          <Button variant="default" onClick={put.open}>
            {say('text.add-language')}
          </Button>
        </Group>
      )}
      {puts && <PutDialog view={view} onClose={put.close} />}
    </Empty>
  )
}

type Body = NonNullable<TextView['text']>['body']

/** What is open over the page. */
type Open =
  | { readonly kind: 'clause'; readonly clause: string; readonly language: string }
  | { readonly kind: 'language'; readonly version: Version }
  | { readonly kind: 'put'; readonly language?: string }
  | { readonly kind: 'sign' }

function WithText({ view, body }: { view: TextView; body: Body }) {
  const { say } = useWords()
  const mayWrite = useMay('editor')
  const maySign = useMay('approver')
  const [open, setOpen] = useState<Open | null>(null)
  const close = (): void => setOpen(null)
  const differences = view.rows.flatMap((row) => row.differences).length
  const isAgreed = body.versions.some(({ state }) => state === 'agreed')
  const row = open?.kind === 'clause' && view.rows.find(({ clause }) => clause === open.clause)
  return (
    <>
      <Actions view={view} mayWrite={mayWrite && !body.signed} maySign={maySign && isAgreed} open={setOpen} />
      <Verdict differences={differences} worded={body.versions.filter(({ clauses }) => clauses.length > 0).length} />
      <Section title={say('text.languages')} count={body.versions.length}>
        <ul className={classes.cards}>
          {body.versions.map((version) => (
            <LanguageCard
              key={version.language}
              version={version}
              prevails={body.prevails === version.language}
              links={view.links}
              onChange={mayWrite ? () => setOpen({ kind: 'language', version }) : undefined}
              onPut={mayWrite ? () => setOpen({ kind: 'put', language: version.language }) : undefined}
            />
          ))}
        </ul>
      </Section>
      <Clauses
        view={view}
        body={body}
        mayWrite={mayWrite}
        onEdit={(clause, language) => setOpen({ kind: 'clause', clause, language })}
      />
      <Promises view={view} />
      <WholeText view={view} mayWrite={mayWrite} />
      {row && open.kind === 'clause' && <ClauseDialog view={view} row={row} language={open.language} onClose={close} />}
      {open?.kind === 'language' && <LanguageDialog view={view} version={open.version} onClose={close} />}
      {open?.kind === 'put' && <PutDialog view={view} language={open.language} onClose={close} />}
      {open?.kind === 'sign' && <SignDialog view={view} onClose={close} />}
    </>
  )
}

interface ActionsProps {
  readonly view: TextView
  readonly mayWrite: boolean
  readonly maySign: boolean
  readonly open: (what: Open) => void
}

function Actions({ view, mayWrite, maySign, open }: ActionsProps) {
  const { say } = useWords()
  const params = { id: view.agreement.id }
  return (
    <Group gap="xs">
      {maySign && <Button onClick={() => open({ kind: 'sign' })}>{say('text.sign')}</Button>}
      {mayWrite && (
        <Button variant="default" onClick={() => open({ kind: 'put' })}>
          {say('text.add-language')}
        </Button>
      )}
      {mayWrite && (
        <ButtonLink to="/agreements/$id/text/template" params={params} variant="default">
          {say('text.from-template')}
        </ButtonLink>
      )}
      {view.versions.length > 1 && (
        <ButtonLink to="/agreements/$id/text/differences" params={params} variant="default">
          {say('text.differences')}
        </ButtonLink>
      )}
    </Group>
  )
}

function Verdict({ differences, worded }: { differences: number; worded: number }) {
  const { say } = useWords()
  if (worded < 2) return null
  return (
    <Alert color={differences > 0 ? 'ember' : 'teal'} variant="light" role="status">
      {say(differences > 0 ? 'text.differ' : 'text.all-same', { count: differences })}
    </Alert>
  )
}

interface ClausesProps {
  readonly view: TextView
  readonly body: Body
  readonly mayWrite: boolean
  readonly onEdit: (clause: string, language: string) => void
}

/** Two languages beside each other where there is room, else one. */
function Clauses({ view, body, mayWrite, onEdit }: ClausesProps) {
  const words = useWords()
  const isWide = useMediaQuery('(min-width: 62em)', true)
  const worded = body.versions.filter(({ clauses }) => clauses.length > 0).map(({ language }) => language)
  // Beside each other: what the others are held against stands first. One alone: that of the reader.
  const first = isWide ? view.reference : words.language
  const ordered = worded.toSorted((one, other) => Number(other === first) - Number(one === first))
  const [chosen, choose] = useState<readonly (string | undefined)[]>([])
  const columns = Math.min(isWide ? 2 : 1, ordered.length)
  const shown = Array.from({ length: columns }, (_, index) => {
    const own = chosen[index]
    return own !== undefined && ordered.includes(own) ? own : (ordered[index] ?? '')
  })
  const open = new Set(
    mayWrite ? body.versions.flatMap(({ language, state }) => (state === 'signed' ? [] : [language])) : [],
  )
  if (columns === 0) return <Empty title={words.say('text.only-owed')} />
  return (
    <Section
      title={words.say('text.clauses')}
      count={view.rows.length}
      action={
        <Button
          component="a"
          href={`/api/agreements/${view.agreement.id}/text/file?languages=${shown.join(',')}`}
          download
          variant="default"
          size="sm"
          aria-label={words.say('text.word-of', { language: words.list(shown.map(words.languageName)) })}
        >
          {words.say('text.word')}
        </Button>
      }
    >
      <div style={{ '--columns': columns } as CSSProperties}>
        <div className={classes.heads}>
          {shown.map((language, index) => (
            <Select
              key={index === 0 ? 'left' : 'right'}
              label={words.say(columns > 1 ? (index === 0 ? 'text.left' : 'text.right') : 'text.language')}
              data={ordered.map((value) => ({ value, label: words.languageName(value) }))}
              value={language}
              onChange={(value) => choose(shown.map((one, at) => (at === index ? (value ?? one) : one)))}
              allowDeselect={false}
            />
          ))}
        </div>
        <ol className={classes.rows}>
          {view.rows.map((row) => (
            <ClauseRow
              key={row.clause}
              row={row}
              shown={shown}
              languages={worded.length}
              open={open}
              onEdit={(language) => onEdit(row.clause, language)}
            />
          ))}
        </ol>
      </div>
    </Section>
  )
}

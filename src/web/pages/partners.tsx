import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import * as queries from '../api/queries.ts'
import type { Links, RecordList, RecordSummary } from '../api/types.ts'
import { Empty } from '../parts/empty.tsx'
import { ButtonLink, TextLink } from '../parts/link.tsx'
import { Page } from '../parts/page.tsx'
import { Read } from '../parts/read.tsx'
import { titleOr } from '../parts/titles.ts'
import { languageByScript } from '../parts/tongue.tsx'
import { useMay } from '../parts/use-may.ts'
import { useWords } from '../words.ts'
import classes from './partners.module.css'

export function PartnersPage() {
  const { say } = useWords()
  const query = useQuery(queries.partnerships)
  const mayWrite = useMay('editor')
  return (
    <Page
      title={say('nav.partners')}
      actions={
        mayWrite && (
          <ButtonLink to="/register/$kind/new" params={{ kind: 'partnership' }} variant="default" size="sm">
            {say('form.new', { kind: say('kind.partnership', { count: 1 }) })}
          </ButtonLink>
        )
      }
    >
      <Read query={query}>{(list) => <Partners list={list} />}</Read>
    </Page>
  )
}

function Partners({ list }: { list: RecordList }) {
  const { say, language } = useWords()
  const [text, setText] = useState('')
  const wanted = plain(text)
  const shown = list.records.filter((one) => wanted === '' || plain(searchable(one, list.links)).includes(wanted))
  if (list.records.length === 0) return <Empty title={say('partners.none')}>{say('partners.none-more')}</Empty>
  return (
    <>
      <TextInput
        type="search"
        aria-label={say('partners.find')}
        placeholder={say('partners.find')}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        maw="26rem"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {shown.length === 0 && <Empty title={say('register.none-found', { text })} />}
      <ul className={classes.partners}>
        {shown
          .toSorted((a, b) => new Intl.Collator(language).compare(a.title, b.title))
          .map((one) => (
            <li key={one.id}>
              <Partner summary={one} links={list.links} />
            </li>
          ))}
      </ul>
    </>
  )
}

function Partner({ summary, links }: { summary: RecordSummary; links: Links }) {
  const words = useWords()
  const body = summary.record.kind === 'partnership' ? summary.record.body : undefined
  return (
    <article className={classes.partner}>
      <TextLink
        to="/partners/$id"
        params={{ id: summary.id }}
        lang={languageByScript(summary.title)}
        className={classes.title}
      >
        {summary.title}
      </TextLink>
      <span className={classes.facts}>{words.list((body?.organisations ?? []).map((id) => titleOr(links, id)))}</span>
      {body?.since && (
        <span className={classes.facts}>{words.say('date.since', { date: words.date(body.since) })}</span>
      )}
    </article>
  )
}

const searchable = (one: RecordSummary, links: Links): string =>
  [
    one.title,
    ...(one.record.kind === 'partnership' ? one.record.body.organisations.map((id) => titleOr(links, id)) : []),
  ].join(' ')

/** Without case and accents, as people type. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .trim()

import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import * as queries from '../api/queries.ts'
import type { SearchView } from '../api/types.ts'
import { Empty } from '../parts/empty.tsx'
import { TextLink } from '../parts/link.tsx'
import { Page } from '../parts/page.tsx'
import { Read } from '../parts/read.tsx'
import { SummaryRow } from '../parts/record/related.tsx'
import { Section } from '../parts/section.tsx'
import surface from '../parts/surface.module.css'
import { useWords } from '../words.ts'
import classes from './search.module.css'

const route = getRouteApi('/office/search')

/** Everything by any of its names, in any language, with accents or without. */
export function SearchPage() {
  const { say } = useWords()
  const { text } = route.useSearch()
  const navigate = route.useNavigate()
  const [typed, setTyped] = useState(text ?? '')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void navigate({ search: { text: typed.trim() } })
  }
  return (
    <Page title={say('search.title')}>
      <form onSubmit={submit} role="search" className={classes.form}>
        <TextInput
          type="search"
          className={classes.input}
          aria-label={say('shell.search')}
          placeholder={say('search.placeholder')}
          leftSection={<IconSearch size={18} aria-hidden="true" />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit">{say('search.submit')}</Button>
      </form>
      {text === undefined ? <Empty title={say('search.hint')} /> : <Results key={text} text={text} />}
    </Page>
  )
}

function Results({ text }: { text: string }) {
  const query = useQuery(queries.search(text, 100))
  return <Read query={query}>{(view) => <Found view={view} text={text} />}</Read>
}

function Found({ view, text }: { view: SearchView; text: string }) {
  const { say } = useWords()
  const kinds = [...new Set(view.hits.map((hit) => hit.kind))]
  if (kinds.length === 0 && view.documents.length === 0) {
    return <Empty title={say('search.none', { text })}>{say('search.none-more')}</Empty>
  }
  return (
    <>
      {kinds.map((kind) => (
        <Section
          key={kind}
          title={say(`kind.${kind}`, { count: 2 })}
          count={view.hits.filter((hit) => hit.kind === kind).length}
        >
          <ul className={surface.list}>
            {view.hits
              .filter((hit) => hit.kind === kind)
              .map((hit) => (
                <li key={hit.id}>
                  <SummaryRow summary={hit} />
                </li>
              ))}
          </ul>
        </Section>
      ))}
      {view.documents.length > 0 && (
        <Section title={say('nav.documents')} count={view.documents.length}>
          <ul className={surface.list}>
            {view.documents.map((document) => (
              <li key={document.digest}>
                <TextLink
                  to="/documents/$digest"
                  params={{ digest: document.digest }}
                  search={{}}
                  lang={document.language}
                >
                  {document.title}
                </TextLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

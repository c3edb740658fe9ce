import { Button, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import * as queries from '../api/queries.ts'
import { Empty } from '../parts/empty.tsx'
import { registerKinds, type RegisterKind } from '../parts/kinds.ts'
import { ButtonLink } from '../parts/link.tsx'
import { Loading } from '../parts/loading.tsx'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { RegisterTable } from '../parts/register-table.tsx'
import { useMay } from '../parts/use-may.ts'
import { useWords } from '../words.ts'
import { NotFound } from './not-found.tsx'

const route = getRouteApi('/office/register/$kind')

export function RegisterPage() {
  const { kind } = route.useParams()
  const known = registerKinds.find((one) => one === kind)
  return known ? <Register key={known} kind={known} /> : <NotFound />
}

function Register({ kind }: { kind: RegisterKind }) {
  const { say } = useWords()
  const mayWrite = useMay('editor')
  return (
    <Page
      title={say(`kind.${kind}`, { count: 2 })}
      actions={
        mayWrite && (
          <>
            {kind === 'agreement' && (
              <ButtonLink to="/memorandum/new" size="sm">
                {say('memorandum.title')}
              </ButtonLink>
            )}
            <ButtonLink to="/register/$kind/new" params={{ kind }} variant="default" size="sm">
              {say('form.new', { kind: say(`kind.${kind}`, { count: 1 }) })}
            </ButtonLink>
          </>
        )
      }
    >
      <Filter />
      <List kind={kind} />
    </Page>
  )
}

function Filter() {
  const { say } = useWords()
  const { text } = route.useSearch()
  const navigate = route.useNavigate()
  const [typed, setTyped] = useState(text ?? '')
  const follow = useDebouncedCallback((value: string) => {
    void navigate({ search: value.trim() === '' ? {} : { text: value.trim() }, replace: true })
  }, 250)
  return (
    <TextInput
      type="search"
      aria-label={say('register.filter')}
      placeholder={say('register.filter')}
      leftSection={<IconSearch size={18} aria-hidden="true" />}
      maw="26rem"
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        follow(event.currentTarget.value)
      }}
    />
  )
}

function List({ kind }: { kind: RegisterKind }) {
  const { say } = useWords()
  const { text } = route.useSearch()
  const query = useInfiniteQuery({
    ...queries.records({ kind, ...(text === undefined ? {} : { text }) }),
    placeholderData: (before) => before,
  })
  if (query.isError) return <ProblemNotice error={query.error} retry={() => void query.refetch()} />
  if (!query.data) return <Loading lines={8} height={44} />
  const records = query.data.pages.flatMap((page) => page.records)
  const links = Object.assign({}, ...query.data.pages.map((page) => page.links))
  if (records.length === 0) {
    return text === undefined ? (
      <Empty title={say('register.none')}>{say('register.none-more')}</Empty>
    ) : (
      <Empty title={say('register.none-found', { text })} />
    )
  }
  return (
    <>
      <RegisterTable kind={kind} records={records} links={links} />
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {say('show-more')}
        </Button>
      )}
    </>
  )
}

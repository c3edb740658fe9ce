import '@mantine/spotlight/styles.layer.css'
import { useDebouncedValue } from '@mantine/hooks'
import { Spotlight, createSpotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useLayoutEffect, useState } from 'react'
import * as queries from '../api/queries.ts'
import type { SearchView } from '../api/types.ts'
import { useWords, type Words } from '../words.ts'
import { registerKinds } from './kinds.ts'
import { languageByScript } from './tongue.tsx'

const [store, palette] = createSpotlight()

/** The first entry is chosen whenever the list is another one: the list itself keeps a place, not an entry. */
function chooseFirst(): void {
  const { listId } = store.getState()
  const entries = [...(document.getElementById(listId)?.querySelectorAll('[data-action]') ?? [])]
  for (const entry of entries) entry.removeAttribute('data-selected')
  entries[0]?.setAttribute('data-selected', 'true')
  store.updateState((state) => ({ ...state, selected: 0 }))
}

interface Entry {
  readonly id: string
  readonly label: string
  readonly description: string
  readonly path: string
}

/** Anything by any of its names, and the places to go to. */
export function Palette({ wanted }: { wanted: number }) {
  const words = useWords()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [settled] = useDebouncedValue(text, 120)
  const { data } = useQuery({ ...queries.search(settled, 12), placeholderData: (before) => before })
  useEffect(() => {
    if (wanted > 0) palette.open()
  }, [wanted])
  const entries =
    text.trim() === ''
      ? places(words)
      : [...found(data, words), ...matchingPlaces(text, words), everywhere(text, words)]
  const list = entries.map(({ id }) => id).join(' ')
  useLayoutEffect(() => {
    if (list !== '') chooseFirst()
  }, [list])
  return (
    <Spotlight.Root
      store={store}
      query={text}
      onQueryChange={setText}
      scrollable
      maxHeight="70vh"
      shortcut={null}
      size="lg"
      closeOnActionTrigger
    >
      <Spotlight.Search
        placeholder={words.say('search.placeholder')}
        aria-label={words.say('shell.search')}
        leftSection={<IconSearch size={20} aria-hidden="true" />}
      />
      <Spotlight.ActionsList>
        {entries.map((entry) => (
          <Spotlight.Action
            key={entry.id}
            label={entry.label}
            description={entry.description}
            lang={languageByScript(entry.label)}
            dimmedSections={false}
            onClick={() => void navigate({ href: entry.path })}
          />
        ))}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

function found(view: SearchView | undefined, { say }: Words): Entry[] {
  if (!view) return []
  const records = view.hits.map((hit) => ({
    id: hit.id,
    label: hit.title,
    description: say(`kind.${hit.kind}`, { count: 1 }),
    path: hit.kind === 'partnership' ? `/partners/${hit.id}` : `/records/${hit.id}`,
  }))
  const documents = view.documents.map((document) => ({
    id: document.digest,
    label: document.title,
    description: say('kind.document', { count: 1 }),
    path: `/documents/${document.digest}`,
  }))
  return [...records, ...documents]
}

function places({ say }: Words): Entry[] {
  const page = (label: string, path: string): Entry => ({ id: path, label, description: say('search.page'), path })
  return [
    page(say('nav.due'), '/'),
    page(say('nav.documents'), '/documents'),
    page(say('nav.partners'), '/partners'),
    ...registerKinds.map((kind) => page(say(`kind.${kind}`, { count: 2 }), `/register/${kind}`)),
    page(say('succession.title'), '/succession'),
    page(say('nav.planner'), '/planner'),
    page(say('nav.rules'), '/rules'),
    page(say('nav.figures'), '/figures'),
    page(say('nav.settings'), '/settings'),
  ]
}

const matchingPlaces = (text: string, words: Words): Entry[] =>
  places(words).filter((place) => place.label.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase()))

const everywhere = (text: string, { say }: Words): Entry => ({
  id: 'everywhere',
  label: say('search.everywhere', { text: text.trim() }),
  description: say('search.page'),
  path: `/search?text=${encodeURIComponent(text.trim())}`,
})

import { Group, Select, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { textDifferences } from '../api/texts.ts'
import type { TextDifferencesView } from '../api/types.ts'
import { Badge } from '../parts/badge.tsx'
import type { Tone } from '../parts/duty-state.ts'
import { Empty } from '../parts/empty.tsx'
import { TextLink } from '../parts/link.tsx'
import { Page } from '../parts/page.tsx'
import { Read } from '../parts/read.tsx'
import { Section } from '../parts/section.tsx'
import classes from '../parts/texts/texts.module.css'
import { useWords } from '../words.ts'

const route = getRouteApi('/office/agreements/$id/text/differences')

/** What changed between two versions of a text, clause by clause and word by word. */
export function TextDifferencesPage() {
  const { id } = route.useParams()
  const search = route.useSearch()
  const { say } = useWords()
  const query = useQuery(textDifferences(id, search))
  return (
    <Page
      title={say('text.differences')}
      above={
        <TextLink to="/agreements/$id/text" params={{ id }} size="sm">
          {query.data?.agreement.title ?? say('text.title')}
        </TextLink>
      }
    >
      <Read query={query} lines={6}>
        {(view) => <Differences view={view} />}
      </Read>
    </Page>
  )
}

const tones: Readonly<Record<TextDifferencesView['clauses'][number]['kind'], Tone>> = {
  same: 'calm',
  changed: 'soon',
  moved: 'calm',
  added: 'met',
  removed: 'late',
}

function Differences({ view }: { view: TextDifferencesView }) {
  const words = useWords()
  const changed = view.clauses.filter(({ kind }) => kind !== 'same')
  return (
    <>
      <Choice view={view} />
      <Section title={words.say('text.changed-clauses')} count={changed.length}>
        {changed.length === 0 ? (
          <Empty title={words.say('text.nothing-changed')} />
        ) : (
          <ol className={classes.rows}>
            {changed.map((change) => (
              <li key={`${change.kind} ${change.clause}`}>
                <Badge tone={tones[change.kind]}>{words.choice('clause-change', change.kind)}</Badge>
                <p className={classes.words} lang={view.language}>
                  {placed(change.stretches).map(({ kind, text, place }) =>
                    kind === 'same' ? (
                      <span key={place}>{text}</span>
                    ) : kind === 'removed' ? (
                      <del key={place} className={classes.removed}>
                        {text}
                      </del>
                    ) : (
                      <ins key={place} className={classes.added}>
                        {text}
                      </ins>
                    ),
                  )}
                </p>
              </li>
            ))}
          </ol>
        )}
      </Section>
    </>
  )
}

/** Which language, and between which two states of the record. */
function Choice({ view }: { view: TextDifferencesView }) {
  const words = useWords()
  const navigate = useNavigate()
  const { id } = view.agreement
  const versions = view.versions.map(({ version, at, by }) => ({
    value: String(version),
    label: words.say('text.version', { version, when: words.moment(at), by: words.who(by) }),
  }))
  const go = (next: { language?: string; from?: number; to?: number }): void => {
    const { language, from, to } = view
    void navigate({ to: '/agreements/$id/text/differences', params: { id }, search: { language, from, to, ...next } })
  }
  return (
    <Group gap="md" align="flex-end">
      <Select
        label={words.say('text.language')}
        data={view.languages.map((value) => ({ value, label: words.languageName(value) }))}
        value={view.language}
        onChange={(language) => language && go({ language })}
        allowDeselect={false}
      />
      <Select
        label={words.say('text.from-version')}
        data={versions}
        value={String(view.from)}
        onChange={(from) => go({ from: Number(from) })}
        allowDeselect={false}
        w="22rem"
        maw="100%"
      />
      <Select
        label={words.say('text.to-version')}
        data={versions}
        value={String(view.to)}
        onChange={(to) => go({ to: Number(to) })}
        allowDeselect={false}
        w="22rem"
        maw="100%"
      />
      {view.versions.length < 2 && <Text size="sm">{words.say('text.one-version')}</Text>}
    </Group>
  )
}

/** Each stretch with the place at which it begins, by which it is told from others of the same words. */
function placed<Stretch extends { readonly text: string }>(
  stretches: readonly Stretch[],
): (Stretch & { place: number })[] {
  let place = 0
  return stretches.map((stretch) => {
    const here = { ...stretch, place }
    place += stretch.text.length
    return here
  })
}

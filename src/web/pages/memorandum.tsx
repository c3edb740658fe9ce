import { Alert, Button, Group } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import * as queries from '../api/queries.ts'
import { draftFromTemplate, memorandumPreview, text as textQuery, type Choices } from '../api/texts.ts'
import { announce } from '../parts/live-region.tsx'
import { TextLink } from '../parts/link.tsx'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { Read } from '../parts/read.tsx'
import { freshChoices, isComplete } from '../parts/texts/memorandum-choices.ts'
import { MemorandumForm, type Body } from '../parts/texts/memorandum-form.tsx'
import { Preview } from '../parts/texts/memorandum-preview.tsx'
import classes from '../parts/texts/texts.module.css'
import { useWords } from '../words.ts'

const ofAgreement = getRouteApi('/office/agreements/$id/text/template')

/** A memorandum from the template, for an agreement that is there already. */
export function AgreementTemplatePage() {
  const { id } = ofAgreement.useParams()
  const { say } = useWords()
  const record = useQuery(queries.record(id))
  const text = useQuery(textQuery(id))
  return (
    <Page
      title={say('memorandum.title')}
      wide
      above={
        <TextLink to="/agreements/$id/text" params={{ id }} size="sm">
          {record.data?.title ?? say('text.title')}
        </TextLink>
      }
    >
      <Read query={record}>
        {(view) => (
          <Read query={text}>
            {(own) => {
              const parties = view.record.kind === 'agreement' ? view.record.body.parties : []
              const begun = own.text?.body.template?.choices
              const fresh = freshChoices(parties.map(({ organisation }) => organisation))
              return <Template agreement={id} replaces={own.text?.version ?? null} first={begun ?? fresh} />
            }}
          </Read>
        )}
      </Read>
    </Page>
  )
}

/** A memorandum from the template, which begins an agreement. */
export function NewMemorandumPage() {
  const { say } = useWords()
  const office = useQuery(queries.office)
  return (
    <Page title={say('memorandum.title')} wide>
      <Read query={office}>
        {({ organisation }) => <Template replaces={null} first={freshChoices(organisation ? [organisation.id] : [])} />}
      </Read>
    </Page>
  )
}

interface TemplateProps {
  readonly agreement?: string
  readonly replaces: number | null
  readonly first: Choices
}

function Template({ agreement, replaces, first }: TemplateProps) {
  const { say } = useWords()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [choices, setChoices] = useState(first)
  const [shown] = useDebouncedValue(choices, 250)
  const preview = useQuery({
    ...memorandumPreview(shown),
    enabled: isComplete(shown),
    placeholderData: keepPreviousData,
  })
  const organisations = useOrganisations()
  const draft = useMutation({
    mutationFn: () => draftFromTemplate({ choices, replaces, ...(agreement === undefined ? {} : { agreement }) }),
    onSuccess: async (view) => {
      queryClient.setQueryData(['text', view.agreement.id], view)
      void queryClient.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== 'me' && queryKey[0] !== 'text',
      })
      announce(say('memorandum.drafted'))
      await navigate({ to: '/agreements/$id/text', params: { id: view.agreement.id } })
    },
  })
  return (
    <div className={classes.form}>
      <div>
        <Alert variant="light" mb="md">
          {say(replaces === null ? 'memorandum.hint' : 'memorandum.hint-again')}
        </Alert>
        <MemorandumForm
          choices={choices}
          onChange={setChoices}
          organisations={organisations}
          named={preview.data?.choices}
        />
        <ProblemNotice error={draft.error} />
        <Group mt="md">
          <Button loading={draft.isPending} disabled={!isComplete(choices)} onClick={() => draft.mutate()}>
            {say('memorandum.draft')}
          </Button>
        </Group>
      </div>
      {isComplete(shown) && <Preview query={preview} />}
    </div>
  )
}

function useOrganisations(): readonly Body[] {
  const { data } = useInfiniteQuery(queries.records({ kind: 'organisation' }))
  return data?.pages.flatMap(({ records }) => records.map(({ id, title }) => ({ id, name: title }))) ?? []
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { saveRecord } from '../api/acts.ts'
import { isEditable, type EditableKind } from '../parts/kinds.ts'
import { announce } from '../parts/live-region.tsx'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { freshBody } from '../parts/record/body.ts'
import { RecordForm } from '../parts/record/record-form.tsx'
import { useWords } from '../words.ts'
import { NotFound } from './not-found.tsx'

const route = getRouteApi('/office/register/$kind/new')

export function NewRecordPage() {
  const { kind } = route.useParams()
  return isEditable(kind) ? <NewRecord key={kind} kind={kind} /> : <NotFound />
}

function NewRecord({ kind }: { kind: EditableKind }) {
  const { say, language } = useWords()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const draft = `comity new ${kind}`
  const save = useMutation({
    mutationFn: ({ body, why }: { body: unknown; why: string }) =>
      saveRecord({ kind, body, replaces: null, ...(why === '' ? {} : { why }) }),
    onSuccess: async (view) => {
      sessionStorage.removeItem(draft)
      announce(say('form.saved', { title: view.title }))
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' })
      await navigate({ to: '/records/$id', params: { id: view.record.id } })
    },
  })
  return (
    <Page title={say('form.new', { kind: say(`kind.${kind}`, { count: 1 }) })}>
      <RecordForm
        kind={kind}
        draft={draft}
        body={freshBody(kind, language)}
        links={{}}
        busy={save.isPending}
        trouble={<ProblemNotice error={save.error} />}
        onSave={(body, why) => save.mutate({ body, why })}
        onCancel={() => history.back()}
      />
    </Page>
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { saveRecord } from '../api/acts.ts'
import { isEditable, type EditableKind } from '../parts/kinds.ts'
import { announce } from '../parts/live-region.tsx'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { freshBody } from '../parts/record/body.ts'
import { RecordForm } from '../parts/record/record-form.tsx'
import { useWarned } from '../parts/use-warned.tsx'
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
    mutationFn: saveRecord,
    onSuccess: async (view) => {
      sessionStorage.removeItem(draft)
      announce(say('form.saved', { title: view.title }))
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' })
      await navigate({ to: '/records/$id', params: { id: view.record.id } })
    },
  })
  const warned = useWarned(save.mutate, save.isPending)
  return (
    <Page title={say('form.new', { kind: say(`kind.${kind}`, { count: 1 }) })}>
      <RecordForm
        kind={kind}
        draft={draft}
        body={freshBody(kind, language)}
        links={{}}
        busy={warned.busy}
        trouble={warned.notice ?? <ProblemNotice error={save.error} />}
        onSave={(body, why) => warned.save({ kind, body, replaces: null, ...(why === '' ? {} : { why }) })}
        onCancel={() => history.back()}
      />
    </Page>
  )
}

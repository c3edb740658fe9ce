import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { saveRecord } from '../api/acts.ts'
import { ApiProblem } from '../api/client.ts'
import * as queries from '../api/queries.ts'
import type { RecordDraft, RecordView } from '../api/types.ts'
import { announce } from '../parts/live-region.tsx'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { Read } from '../parts/read.tsx'
import { Conflict } from '../parts/record/conflict.tsx'
import { RecordForm } from '../parts/record/record-form.tsx'
import { useWarned } from '../parts/use-warned.tsx'
import { useWords } from '../words.ts'

const route = getRouteApi('/office/records/$id/edit')

export function EditRecordPage() {
  const { id } = route.useParams()
  const { say } = useWords()
  const query = useQuery({ ...queries.record(id), refetchOnWindowFocus: false })
  // The form keeps the version that it began with, so that a change by somebody else is noticed when it is saved.
  const [seen, setSeen] = useState<RecordView | null>(null)
  if (seen === null && query.data !== undefined) setSeen(query.data)
  if (seen !== null) return <EditRecord key={seen.record.version} view={seen} onTakeTheirs={setSeen} />
  return (
    <Page title={say('edit')}>
      <Read query={query}>{() => null}</Read>
    </Page>
  )
}

function EditRecord({ view, onTakeTheirs }: { view: RecordView; onTakeTheirs: (view: RecordView) => void }) {
  const { say } = useWords()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { id, kind, version } = view.record
  const draft = `comity edit ${id}`
  const [theirs, setTheirs] = useState<RecordView | null>(null)
  const back = (): void => void navigate({ to: '/records/$id', params: { id } })
  const save = useMutation({
    mutationFn: saveRecord,
    onSuccess: (saved) => {
      sessionStorage.removeItem(draft)
      announce(say('form.saved', { title: saved.title }))
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' })
      back()
    },
    onError: async (error) => {
      if (!(error instanceof ApiProblem) || error.code !== 'version-conflict') return
      setTheirs(await queryClient.fetchQuery({ ...queries.record(id), staleTime: 0 }))
    },
  })
  const takeTheirs = (): void => {
    sessionStorage.removeItem(draft)
    if (theirs) onTakeTheirs(theirs)
  }
  const warned = useWarned(save.mutate, save.isPending)
  const draftOf = (body: unknown, why: string): RecordDraft => ({
    id,
    kind,
    body,
    replaces: theirs?.record.version ?? version,
    audience: view.record.audience,
    ...(why === '' ? {} : { why }),
  })
  const trouble = theirs ? (
    <Conflict before={view} theirs={theirs} onTakeTheirs={takeTheirs} />
  ) : (
    (warned.notice ?? <ProblemNotice error={save.error} />)
  )
  return (
    <Page title={say('form.edit', { title: view.title })}>
      <RecordForm
        kind={kind}
        draft={draft}
        body={view.record.body}
        links={view.links}
        busy={warned.busy}
        trouble={trouble}
        onSave={(body, why) => warned.save(draftOf(body, why))}
        onCancel={back}
      />
    </Page>
  )
}

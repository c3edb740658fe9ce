import { Button } from '@mantine/core'
import { IconDownload, IconKeyboard } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { confirmSure } from '../../api/acts.ts'
import type { BulkOutcome, DocumentView } from '../../api/types.ts'
import { useWords, type Words } from '../../words.ts'
import { announce } from '../live-region.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import classes from './desk.module.css'

interface Props {
  readonly view: DocumentView
  readonly mayDecide: boolean
  readonly onHelp: () => void
}

/** What the document is, how far it is decided, and what can be done with the whole of it. */
export function DeskActs({ view, mayDecide, onHelp }: Props) {
  const { say } = useWords()
  return (
    <>
      <Button
        component="a"
        href={`/api/documents/${view.digest}/file`}
        variant="default"
        size="xs"
        leftSection={<IconDownload size={16} aria-hidden="true" />}
      >
        {say('desk.original')}
      </Button>
      <Button variant="default" size="xs" onClick={onHelp} leftSection={<IconKeyboard size={16} aria-hidden="true" />}>
        {say('desk.keys')}
      </Button>
      {mayDecide && <ConfirmSure view={view} />}
    </>
  )
}

function ConfirmSure({ view }: { view: DocumentView }) {
  const words = useWords()
  const queryClient = useQueryClient()
  const sure = view.proposals.filter((proposal) => proposal.state === 'open' && proposal.confidence === 'sure').length
  const all = useMutation({
    mutationFn: () => confirmSure(view.digest),
    onSuccess: async (outcome) => {
      announce(outcomeInWords(outcome, words))
      await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' })
    },
  })
  return (
    <>
      {sure > 0 && (
        <Button size="xs" loading={all.isPending} onClick={() => all.mutate()}>
          {words.say('desk.confirm-sure', { count: sure })}
        </Button>
      )}
      {all.data && <p className={classes.outcome}>{outcomeInWords(all.data, words)}</p>}
      {all.error && <ProblemNotice error={all.error} />}
    </>
  )
}

const reasons = ['not-sure', 'may-be-known', 'needs-parts'] as const

function outcomeInWords(outcome: BulkOutcome, { say }: Words): string {
  const left = reasons
    .map((why) => ({ why, count: outcome.left.filter((one) => one.why === why).length }))
    .filter(({ count }) => count > 0)
    .map(({ why, count }) => say(`desk.left-${why}`, { count }))
  return [say('desk.confirmed-sure', { count: outcome.confirmed.length }), ...left].join(' ')
}

import { Text, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { withdrawRecord } from '../../api/acts.ts'
import type { RecordView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { FormDialog } from '../dialog.tsx'
import { announce } from '../live-region.tsx'

/** Takes a record back, with the reason. Its history stays. */
export function WithdrawDialog({ view, onClose }: { view: RecordView; onClose: () => void }) {
  const { say } = useWords()
  const queryClient = useQueryClient()
  const [why, setWhy] = useState('')
  const withdraw = useMutation({
    mutationFn: () => withdrawRecord(view.record.id, view.record.version, why.trim()),
    onSuccess: async () => {
      announce(say('record.withdrawn'))
      await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' })
      onClose()
    },
  })
  return (
    <FormDialog
      title={say('record.withdraw')}
      submit={say('record.withdraw')}
      busy={withdraw.isPending}
      error={withdraw.error}
      disabled={why.trim() === ''}
      danger
      onSubmit={() => withdraw.mutate()}
      onClose={onClose}
    >
      <Text size="sm">{say('record.withdraw-what', { title: view.title })}</Text>
      <Textarea
        label={say('record.withdraw-why')}
        required
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
        autosize
        minRows={2}
        data-autofocus
      />
    </FormDialog>
  )
}

import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../words.ts'
import { FormDialog } from '../dialog.tsx'

interface Props {
  readonly busy: boolean
  readonly error: unknown
  readonly onRefuse: (reason: string) => void
  readonly onClose: () => void
}

/** No: with a reason, if one wants to leave one. It is not proposed again for this document. */
export function RefuseDialog({ busy, error, onRefuse, onClose }: Props) {
  const { say } = useWords()
  const [reason, setReason] = useState('')
  return (
    <FormDialog
      title={say('desk.refuse-title')}
      submit={say('desk.refuse')}
      busy={busy}
      error={error}
      danger
      onSubmit={() => onRefuse(reason.trim())}
      onClose={onClose}
    >
      <Textarea
        label={say('desk.reason')}
        description={say('desk.reason-help')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return
          event.preventDefault()
          onRefuse(reason.trim())
        }}
        autosize
        minRows={2}
        maxLength={300}
        data-autofocus
      />
    </FormDialog>
  )
}

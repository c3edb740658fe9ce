import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { stateNoScan } from '../../api/acts.ts'
import type { AgreementView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { FormDialog } from '../dialog.tsx'
import { useChange } from '../use-change.ts'

/** Why there is no scan of the signed text. */
export function NoScanDialog({ view, onClose }: { view: AgreementView; onClose: () => void }) {
  const { say } = useWords()
  const [reason, setReason] = useState('')
  const { id, version } = view.record.record
  const change = useChange(() => stateNoScan(id, reason.trim(), version), { said: say('agreement.kept'), onClose })
  return (
    <FormDialog
      title={say('field.noScan')}
      submit={say('save')}
      busy={change.isPending}
      error={change.error}
      disabled={reason.trim() === ''}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <Textarea
        label={say('agreement.reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autosize
        minRows={2}
        required
        data-autofocus
      />
    </FormDialog>
  )
}

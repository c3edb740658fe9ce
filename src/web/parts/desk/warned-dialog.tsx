import type { WarningsView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { FormDialog } from '../dialog.tsx'
import { WarningList } from '../warnings.tsx'

interface Props {
  readonly view: WarningsView
  readonly busy: boolean
  readonly error: unknown
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** What confirming is likely to harm; who knows better confirms anyway. */
export function WarnedDialog({ view, busy, error, onConfirm, onClose }: Props) {
  const { say } = useWords()
  return (
    <FormDialog
      title={say('warnings.before-saving')}
      submit={say('warnings.confirm-anyway')}
      busy={busy}
      error={error}
      onSubmit={onConfirm}
      onClose={onClose}
    >
      <WarningList view={view} />
    </FormDialog>
  )
}

import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { askOpinion } from '../../api/acts.ts'
import type { AgreementView } from '../../api/types.ts'
import { isDate, useWords } from '../../words.ts'
import { DateField } from '../date-field.tsx'
import { FormDialog } from '../dialog.tsx'
import { useChange } from '../use-change.ts'

/** Whom the office asks about a text, when, and until when the answer is due. */
export function AskDialog({ view, onClose }: { view: AgreementView; onClose: () => void }) {
  const { say } = useWords()
  const [draft, setDraft] = useState({ name: '', asked: view.asOf, due: '' })
  const { id, version } = view.record.record
  const due = draft.due.trim()
  const asked = { name: draft.name.trim(), asked: draft.asked.trim(), ...(due === '' ? {} : { due }) }
  const change = useChange(() => askOpinion(id, asked, version), { said: say('agreement.kept'), onClose })
  return (
    <FormDialog
      title={say('agreement.ask')}
      submit={say('save')}
      busy={change.isPending}
      error={change.error}
      disabled={asked.name === '' || !isDate(asked.asked) || (due !== '' && !isDate(due))}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <TextInput
        label={say('agreement.asked-whom')}
        value={draft.name}
        onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        required
        data-autofocus
      />
      <DateField
        label={say('agreement.asked')}
        value={draft.asked}
        onChange={(value) => setDraft({ ...draft, asked: value })}
        required
      />
      <DateField
        label={say('agreement.answer-due')}
        value={draft.due}
        onChange={(value) => setDraft({ ...draft, due: value })}
      />
    </FormDialog>
  )
}

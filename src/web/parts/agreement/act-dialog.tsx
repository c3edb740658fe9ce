import { Checkbox, Select, Stack, TextInput, Textarea } from '@mantine/core'
import { useState } from 'react'
import { noticeSubjects } from '#records/lists'
import { recordAct } from '../../api/acts.ts'
import type { AgreementView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { DateField } from '../date-field.tsx'
import { FormDialog } from '../dialog.tsx'
import { RadioChoice } from '../radio-choice.tsx'
import { useMay } from '../use-may.ts'
import { actOf, fieldsShown, firstDraft, isComplete, type ActDraft } from './act-draft.ts'
import { actsFor, isJoint, neededIn } from './act-kinds.ts'
import { useChange } from '../use-change.ts'

interface Props {
  readonly view: AgreementView
  readonly onClose: () => void
}

/** What was done with a text: when, by whom, and what it says beside that. */
export function ActDialog({ view, onClose }: Props) {
  const words = useWords()
  const { say } = words
  const kinds = actsFor(view, useMay('approver'))
  const [draft, setDraft] = useState<ActDraft>(() => firstDraft(kinds[0] ?? 'drafted', view))
  const { id, version } = view.record.record
  const change = useChange(() => recordAct(id, actOf(draft, words.language), version), {
    said: say('agreement.kept'),
    onClose,
  })
  const set = (part: Partial<ActDraft>): void => setDraft({ ...draft, ...part })
  return (
    <FormDialog
      title={say('agreement.record-act')}
      submit={say('save')}
      busy={change.isPending}
      error={change.error}
      disabled={!isComplete(draft)}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <Select
        label={say('agreement.what-was-done')}
        data={kinds.map((value) => ({ value, label: words.choice('act', value) }))}
        value={draft.kind}
        allowDeselect={false}
        onChange={(kind) => kind && setDraft(firstDraft(kind, view, draft))}
      />
      <DateField label={say('field.date')} value={draft.date} onChange={(date) => set({ date })} required />
      <Checkbox.Group
        label={say('agreement.who-did')}
        description={isJoint.has(draft.kind) ? say('agreement.takes-all') : undefined}
        value={[...draft.by]}
        onChange={(by) => set({ by })}
      >
        <Stack gap={6} mt={6}>
          {view.parties.map(({ organisation, nameNow }) => (
            <Checkbox key={organisation} value={organisation} label={nameNow} />
          ))}
        </Stack>
      </Checkbox.Group>
      <ActFields draft={draft} onChange={set} />
      <Textarea
        label={say('field.note')}
        value={draft.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
        autosize
        minRows={2}
      />
    </FormDialog>
  )
}

/** The fields that the kind of act has beside its day. */
function ActFields({ draft, onChange }: { draft: ActDraft; onChange: (part: Partial<ActDraft>) => void }) {
  const words = useWords()
  return fieldsShown(draft).map((field) => {
    const label = words.say(`agreement.act-field-${field}`)
    if (field === 'of') {
      return (
        <RadioChoice
          key={field}
          label={label}
          value={draft.of}
          onChange={(of) => onChange({ of })}
          options={noticeSubjects.map((value) => ({ value, label: words.choice('notice', value) }))}
        />
      )
    }
    const common = { label, value: draft[field], required: neededIn[draft.kind] === field }
    return field === 'clauses' || field === 'reference' ? (
      <TextInput key={field} {...common} onChange={(event) => onChange({ [field]: event.currentTarget.value })} />
    ) : (
      <DateField key={field} {...common} onChange={(value) => onChange({ [field]: value })} />
    )
  })
}

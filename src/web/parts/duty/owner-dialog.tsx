import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CommitmentBody } from '#records'
import { setOwner } from '../../api/acts.ts'
import type { RecordView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { FormDialog } from '../dialog.tsx'
import { one } from '../record/field-spec.ts'
import { FormLinks, RecordPicker } from '../record/record-picker.tsx'
import { Name } from '../tongue.tsx'
import { useChange } from '../use-change.ts'

type LooksAfter = NonNullable<CommitmentBody['owner']>

const person = { ...one('person', 'person'), type: 'reference' as const, kind: 'person' as const }

const given = ({ person: id, name }: LooksAfter): LooksAfter | undefined =>
  id === undefined && !name?.trim()
    ? undefined
    : { ...(id ? { person: id } : {}), ...(name?.trim() ? { name: name.trim() } : {}) }

/** Who looks after it: a person of the register, or a name where nobody wrote the person down yet. */
export function OwnerDialog({ view, onClose }: { view: RecordView; onClose: () => void }) {
  const { say } = useWords()
  const body = view.record.body as CommitmentBody
  const [owner, setOwnerDraft] = useState<LooksAfter>(body.owner ?? {})
  const [contact, setContact] = useState<LooksAfter>(body.contact ?? {})
  const save = useChange(
    () =>
      setOwner(
        view.record.id,
        { ...(given(owner) ? { owner: given(owner) } : {}), ...(given(contact) ? { contact: given(contact) } : {}) },
        view.record.version,
      ),
    { said: say('form.saved', { title: view.title }), onClose },
  )
  return (
    <FormDialog
      title={say('duty.set-owner')}
      submit={say('save')}
      busy={save.isPending}
      error={save.error}
      disabled={given(owner) === undefined && given(contact) === undefined}
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      <Text size="sm" fw={600}>
        <Name text={view.title} />
      </Text>
      <FormLinks.Provider value={view.links}>
        <Carer label={say('field.owner')} value={owner} onChange={setOwnerDraft} />
        <Carer label={say('field.contact')} value={contact} onChange={setContact} />
      </FormLinks.Provider>
    </FormDialog>
  )
}

interface CarerProps {
  readonly label: string
  readonly value: LooksAfter
  readonly onChange: (value: LooksAfter) => void
}

function Carer({ label, value, onChange }: CarerProps) {
  const { say } = useWords()
  return (
    <>
      <RecordPicker
        spec={person}
        label={label}
        value={value.person}
        onChange={(id) => onChange({ ...value, person: typeof id === 'string' ? id : undefined })}
      />
      <TextInput
        label={say('duty.or-name', { what: label })}
        value={value.name ?? ''}
        onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
      />
    </>
  )
}

import { Button, Fieldset, Select, Stack, TextInput } from '@mantine/core'
import type { AgreementView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { RecordPicker } from '../record/record-picker.tsx'
import type { Signatory } from './signing-draft.ts'

interface Props {
  readonly view: AgreementView
  readonly list: readonly Signatory[]
  readonly onChange: (list: readonly Signatory[]) => void
}

/** Who signed for which party, and by what power. */
export function SignatoriesFields({ view, list, onChange }: Props) {
  const { say } = useWords()
  return (
    <Stack gap="sm">
      {list.map((one, place) => (
        <SignatoryFields
          // Rows have no identity of their own: they are told apart by their place.
          // oxlint-disable-next-line react/no-array-index-key
          key={place}
          number={place + 1}
          view={view}
          one={one}
          onChange={(next) => onChange(list.with(place, next))}
        />
      ))}
      <Button variant="default" size="xs" w="fit-content" onClick={() => onChange([...list, { name: '' }])}>
        {say('agreement.add-signatory')}
      </Button>
    </Stack>
  )
}

interface FieldsProps {
  readonly number: number
  readonly view: AgreementView
  readonly one: Signatory
  readonly onChange: (next: Signatory) => void
}

const personSpec = { name: 'person', type: 'reference', kind: 'person' } as const

function SignatoryFields({ number, view, one, onChange }: FieldsProps) {
  const { say } = useWords()
  return (
    <Fieldset legend={say('agreement.signatory', { number })}>
      <Stack gap="xs">
        <TextInput
          label={say('field.name')}
          value={one.name}
          onChange={(event) => onChange({ ...one, name: event.currentTarget.value })}
        />
        <Select
          label={say('field.signs-for')}
          data={view.parties.map(({ organisation, nameThen }) => ({ value: organisation, label: nameThen }))}
          value={one.organisation ?? null}
          clearable
          onChange={(organisation) => onChange({ ...one, organisation: organisation ?? undefined })}
        />
        <TextInput
          label={say('field.capacity')}
          description={say('agreement.capacity-help')}
          value={one.capacity ?? ''}
          onChange={(event) => onChange({ ...one, capacity: event.currentTarget.value })}
        />
        <RecordPicker
          spec={personSpec}
          label={say('field.person')}
          value={one.person}
          onChange={(person) => onChange({ ...one, person: typeof person === 'string' ? person : undefined })}
        />
      </Stack>
    </Fieldset>
  )
}

import { Checkbox, NumberInput, Select, TagsInput, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ProposalView } from '../../api/types.ts'
import { isDate, useWords, type Words } from '../../words.ts'
import { CountryField } from '../country-field.tsx'
import { DateField } from '../date-field.tsx'
import { FormDialog } from '../dialog.tsx'
import { correctable, type Correctable } from './correctable.ts'
import { fieldLabel } from './proposal-words.ts'

interface Props {
  readonly proposal: ProposalView
  readonly busy: boolean
  readonly error: unknown
  readonly onConfirm: (fields: Readonly<Record<string, unknown>>) => void
  readonly onClose: () => void
}

type Fields = Record<string, unknown>

/** What was read, to be put right before it is confirmed. Only what was changed is sent. */
export function CorrectDialog({ proposal, busy, error, onConfirm, onClose }: Props) {
  const words = useWords()
  const [fields, setFields] = useState<Fields>(() => ({ ...proposal.fields }))
  const specs = correctable[proposal.kind]
  const wrongDate = specs.some((spec) => spec.type === 'date' && !fits(fields[spec.name]))
  const submit = (): void => onConfirm(changesOf(proposal.fields, fields))
  return (
    <FormDialog
      title={words.say('desk.correct-title')}
      submit={words.say('desk.confirm')}
      busy={busy}
      error={error}
      size="lg"
      disabled={wrongDate}
      onSubmit={submit}
      onClose={onClose}
    >
      {specs.map((spec) => (
        <Field
          key={spec.name}
          spec={spec}
          label={labelOf(proposal, spec, words)}
          value={fields[spec.name]}
          onChange={(value) => setFields((before) => ({ ...before, [spec.name]: value }))}
        />
      ))}
    </FormDialog>
  )
}

const fits = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '' || isDate(value.trim())

const labelOf = (proposal: ProposalView, spec: Correctable, words: Words): string =>
  proposal.kind === 'event' && spec.name === 'type' ? words.say('field.event-type') : fieldLabel(spec.name, words)

/** The fields that differ from what was read; one that was emptied is sent as null, and taken away. */
function changesOf(before: Readonly<Fields>, after: Fields): Fields {
  const changed = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]),
  )
  return Object.fromEntries(changed.map(([name, value]) => [name, value === '' || value === undefined ? null : value]))
}

interface FieldProps {
  readonly spec: Correctable
  readonly label: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

function Field({ spec, label, value, onChange }: FieldProps) {
  const words = useWords()
  const text = typeof value === 'string' ? value : ''
  if (spec.type === 'date') return <DateField label={label} value={text} onChange={onChange} />
  if (spec.type === 'country') return <CountryField label={label} value={text || null} onChange={onChange} />
  if (spec.type === 'number') {
    const number = typeof value === 'number' ? value : ''
    return (
      <NumberInput
        label={label}
        value={number}
        onChange={(next) => onChange(typeof next === 'number' ? next : null)}
        hideControls
        required={spec.required}
      />
    )
  }
  if (spec.type === 'names') {
    const names = Array.isArray(value) ? value.map(String) : []
    return (
      <TagsInput
        label={label}
        description={words.say('names.help')}
        value={names}
        onChange={onChange}
        splitChars={[';']}
      />
    )
  }
  if (spec.type === 'flag') {
    return (
      <Checkbox label={label} checked={value === true} onChange={(event) => onChange(event.currentTarget.checked)} />
    )
  }
  if (spec.type === 'choice') {
    const data = spec.choices.map((choice) => ({ value: choice, label: words.choice(spec.says, choice) }))
    return (
      <Select
        label={label}
        data={data}
        value={text || null}
        onChange={onChange}
        clearable={!spec.required}
        required={spec.required}
      />
    )
  }
  const shared = { label, value: text, required: spec.required }
  return spec.type === 'long' ? (
    <Textarea {...shared} onChange={(event) => onChange(event.currentTarget.value)} autosize minRows={2} />
  ) : (
    <TextInput {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
  )
}

import { MultiSelect, NumberInput, Select, TagsInput, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords, type Words } from '../../words.ts'
import { textLanguages } from '#records/lists'
import { CountryField } from '../country-field.tsx'
import { DateField } from '../date-field.tsx'
import type { EditorProps, FieldsProps } from './editor-props.ts'
import type { FieldSpec, SpecOf } from './field-spec.ts'
import { labelOf } from './field-value.tsx'
import { GroupEditor, ListEditor, QuantityEditor, VariantEditor } from './group-editors.tsx'
import { MultilingualEditor } from './multilingual-editor.tsx'
import { RecordPicker, RecordsPicker } from './record-picker.tsx'

type Editor<Spec extends FieldSpec> = (props: EditorProps<Spec>, words: Words) => ReactNode

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

const languageChoices = (words: Words, ...also: string[]): { value: string; label: string }[] =>
  [...new Set<string>([...textLanguages, ...also.filter((tag) => tag !== '')])].map((tag) => ({
    value: tag,
    label: words.languageName(tag),
  }))

/** How a value of each type of field is written. */
const editors: { readonly [Type in FieldSpec['type']]: Editor<SpecOf<Type>> } = {
  text: ({ spec, label, value, onChange }) => (
    <TextInput
      label={label}
      required={spec.required}
      value={textOf(value)}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  ),
  long: ({ spec, label, value, onChange }) => (
    <Textarea
      label={label}
      required={spec.required}
      value={textOf(value)}
      onChange={(event) => onChange(event.currentTarget.value)}
      autosize
      minRows={2}
    />
  ),
  date: ({ spec, label, value, onChange }) => (
    <DateField label={label} required={spec.required} value={textOf(value)} onChange={onChange} />
  ),
  number: ({ spec, label, value, onChange }) => (
    <NumberInput
      label={label}
      required={spec.required}
      value={typeof value === 'number' ? value : ''}
      onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
      hideControls
    />
  ),
  country: ({ spec, label, value, onChange }) => (
    <CountryField label={label} required={spec.required} value={textOf(value) || null} onChange={onChange} />
  ),
  language: ({ spec, label, value, onChange }, words) => (
    <Select
      label={label}
      required={spec.required}
      clearable={!spec.required}
      data={languageChoices(words, textOf(value))}
      value={textOf(value) || null}
      onChange={onChange}
    />
  ),
  languages: ({ label, value, onChange }, words) => (
    <MultiSelect
      label={label}
      data={languageChoices(words, ...textsOf(value))}
      value={textsOf(value)}
      onChange={onChange}
    />
  ),
  texts: ({ label, value, onChange }, words) => (
    <TagsInput
      label={label}
      description={words.say('names.help')}
      value={textsOf(value)}
      onChange={onChange}
      splitChars={[';']}
    />
  ),
  choice: ({ spec, label, value, onChange }, words) => (
    <Select
      label={label}
      required={spec.required}
      clearable={!spec.required}
      data={spec.choices.map((choice) => ({ value: choice, label: words.choice(spec.says, choice) }))}
      value={textOf(value) || null}
      onChange={onChange}
    />
  ),
  choices: ({ spec, label, value, onChange }, words) => (
    <MultiSelect
      label={label}
      data={spec.choices.map((choice) => ({ value: choice, label: words.choice(spec.says, choice) }))}
      value={textsOf(value)}
      onChange={onChange}
    />
  ),
  quantity: (props) => <QuantityEditor {...props} />,
  multilingual: (props) => <MultilingualEditor {...props} />,
  reference: (props) => <RecordPicker {...props} />,
  references: (props) => <RecordsPicker {...props} />,
  group: (props) => <GroupEditor {...props} Fields={Fields} />,
  list: (props) => <ListEditor {...props} Fields={Fields} />,
  variant: (props) => <VariantEditor {...props} Fields={Fields} />,
}

export function FieldEditor({ spec, value, onChange }: Omit<EditorProps, 'label'>) {
  const words = useWords()
  const editor: Editor<never> = editors[spec.type]
  return editor({ spec: spec as never, label: labelOf(spec, words), value, onChange }, words)
}

/** The fields of a body or of a part of one; what they do not name stays as it is. */
export function Fields({ specs, body, onChange }: FieldsProps) {
  return specs.map((spec) => (
    <FieldEditor
      key={spec.name}
      spec={spec}
      value={body[spec.name]}
      onChange={(value) => onChange({ ...body, [spec.name]: value })}
    />
  ))
}

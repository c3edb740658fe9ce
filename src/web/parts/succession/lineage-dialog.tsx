import { Select, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { lineageKinds, textLanguages, type LineageKind } from '#records/lists'
import { recordLineageEvent } from '../../api/successions.ts'
import type { Links } from '../../api/types.ts'
import { isDate, useWords } from '../../words.ts'
import { DateField } from '../date-field.tsx'
import { FormDialog } from '../dialog.tsx'
import { FormLinks, RecordPicker } from '../record/record-picker.tsx'
import { titleOr } from '../titles.ts'
import { Name } from '../tongue.tsx'
import { useChange } from '../use-change.ts'

interface Given {
  readonly kind: LineageKind
  readonly date: string
  readonly source: string
  /** Known bodies that are probably meant; and the name of the place. */
  readonly candidates: readonly string[]
  readonly into: string
}

interface Props {
  readonly organisation: { readonly id: string; readonly version: number }
  readonly given?: Given
  readonly links: Links
  readonly onClose: () => void
}

interface Draft {
  readonly kind: LineageKind
  readonly date: string
  readonly heir: string | null
  readonly name: string
  readonly language: string
  readonly source: string
}

/** What happened to a body: written on its record and on that of the body it went to, in one act. */
export function LineageDialog({ organisation, given, links, onClose }: Props) {
  const { say, language } = useWords()
  const [draft, change] = useState<Draft>({
    kind: given?.kind ?? 'merged into',
    date: given?.date ?? '',
    heir: given?.candidates.length === 1 ? (given.candidates[0] ?? null) : null,
    name: '',
    language,
    source: given?.source ?? '',
  })
  const save = useChange(
    () => recordLineageEvent({ organisation: organisation.id, replaces: organisation.version, ...reportOf(draft) }),
    { said: say('succession.recorded', { organisation: titleOr(links, organisation.id) }), onClose },
  )
  return (
    <FormDialog
      title={say('succession.do.record')}
      submit={say('save')}
      busy={save.isPending}
      error={save.error}
      disabled={!isDate(draft.date.trim())}
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      <Text size="sm" fw={600}>
        <Name text={titleOr(links, organisation.id)} />
      </Text>
      <LineageFields
        draft={draft}
        links={links}
        into={given?.into}
        onChange={(part) => change({ ...draft, ...part })}
      />
    </FormDialog>
  )
}

const reportOf = ({ kind, date, heir, name, language, source }: Draft) => ({
  kind,
  date: date.trim(),
  ...(heir === null ? {} : { others: [heir] }),
  ...(heir === null && name.trim() !== '' ? { name: { text: name.trim(), language } } : {}),
  ...(source.trim() === '' ? {} : { source: source.trim() }),
})

const heirField = { name: 'others', type: 'reference', kind: 'organisation' } as const

interface FieldsProps {
  readonly draft: Draft
  readonly links: Links
  /** The place that took the place of this body over. */
  readonly into: string | undefined
  readonly onChange: (part: Partial<Draft>) => void
}

function LineageFields({ draft, links, into, onChange }: FieldsProps) {
  const words = useWords()
  const { say } = words
  return (
    <>
      <Select
        label={say('field.lineage-kind')}
        data={lineageKinds.map((value) => ({ value, label: words.choice('lineage', value) }))}
        value={draft.kind}
        onChange={(value) => onChange({ kind: lineageKinds.find((one) => one === value) ?? 'merged into' })}
        allowDeselect={false}
      />
      <DateField label={say('field.date')} value={draft.date} onChange={(date) => onChange({ date })} required />
      <FormLinks value={links}>
        <RecordPicker
          spec={heirField}
          label={say('succession.heir')}
          value={draft.heir}
          onChange={(value) => onChange({ heir: typeof value === 'string' ? value : null })}
        />
      </FormLinks>
      {draft.heir === null && <NewName draft={draft} into={into} onChange={onChange} />}
      <TextInput
        label={say('succession.source')}
        maxLength={300}
        value={draft.source}
        onChange={(event) => onChange({ source: event.currentTarget.value })}
      />
    </>
  )
}

/** The name of a body that is not in the register, or the new one of the body itself. */
function NewName({ draft, into, onChange }: Omit<FieldsProps, 'links'>) {
  const words = useWords()
  const { say } = words
  return (
    <>
      <TextInput
        label={say(draft.kind === 'renamed' ? 'succession.new-name' : 'succession.heir-name')}
        description={into && say('succession.heir-name-help', { into })}
        value={draft.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <Select
        label={say('field.language')}
        data={textLanguages.map((value) => ({ value, label: words.languageName(value) }))}
        value={draft.language}
        onChange={(value) => value !== null && onChange({ language: value })}
        allowDeselect={false}
      />
    </>
  )
}

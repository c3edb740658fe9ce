import { Select, Textarea, TextInput, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { successionDecisions } from '#records/lists'
import { office } from '../../api/queries.ts'
import { decide, preview } from '../../api/successions.ts'
import type { Links, SuccessionDecision } from '../../api/types.ts'
import { isDate, useWords } from '../../words.ts'
import { DateField } from '../date-field.tsx'
import { FormDialog } from '../dialog.tsx'
import { RadioChoice } from '../radio-choice.tsx'
import { FormLinks, RecordPicker } from '../record/record-picker.tsx'
import { titleOr } from '../titles.ts'
import { Moves } from './moves.tsx'
import type { SuccessionItem } from './succession-row.tsx'
import { useChange } from '../use-change.ts'

interface Props {
  readonly item: SuccessionItem
  readonly links: Links
  readonly onClose: () => void
}

interface Draft {
  readonly kind: SuccessionDecision['kind']
  readonly heir: string | null
  readonly into: string | null
  readonly by: string
  readonly date: string
  readonly note: string
}

/** What becomes of a text: the heir keeps it, another one goes on, or it is closed; and what would move by it. */
export function DecisionDialog({ item, links, onClose }: Props) {
  const { say } = useWords()
  const today = useQuery(office).data?.today ?? ''
  const [changed, change] = useState<Partial<Draft>>({})
  const draft: Draft = { ...firstDraft(item), date: today, ...changed }
  const save = useChange(
    () => {
      const [by, note] = [draft.by.trim(), draft.note.trim()]
      return decide({ ...decisionOf(item, draft), ...(by === '' ? {} : { by }), ...(note === '' ? {} : { note }) })
    },
    { said: say('succession.state.decided'), onClose },
  )
  return (
    <FormDialog
      title={say('succession.do.decision')}
      submit={say('succession.do.keep-decision')}
      busy={save.isPending}
      error={save.error}
      disabled={!isWhole(draft)}
      size="lg"
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      <DecisionFields {...{ item, links, draft }} onChange={(part) => change({ ...changed, ...part })} />
      <WhatMoves item={item} draft={draft} />
    </FormDialog>
  )
}

const firstDraft = ({ heirs, meets }: SuccessionItem): Draft => ({
  kind: 'keep',
  heir: heirs.length === 1 ? (heirs[0] ?? null) : null,
  into: meets[0] ?? null,
  by: '',
  date: '',
  note: '',
})

const isWhole = ({ kind, heir, into, date }: Draft): boolean =>
  isDate(date.trim()) && (kind === 'close' || (kind === 'keep' ? heir !== null : into !== null))

const decisionOf = (item: SuccessionItem, { kind, heir, into, date }: Draft): SuccessionDecision => ({
  organisation: item.organisation,
  event: { kind: item.event.kind, date: item.event.date },
  ...(item.agreement ? { agreement: item.agreement } : { partnership: item.partnership }),
  replaces: item.record?.version ?? null,
  kind,
  ...(kind === 'keep' && heir !== null ? { heir } : {}),
  ...(kind === 'merge' && into !== null ? { into } : {}),
  ...(isDate(date.trim()) ? { date: date.trim() } : {}),
})

const intoField = { name: 'into', type: 'reference', kind: 'agreement', required: true } as const

interface FieldsProps extends Omit<Props, 'onClose'> {
  readonly draft: Draft
  readonly onChange: (part: Partial<Draft>) => void
}

function DecisionFields({ item, links, draft, onChange }: FieldsProps) {
  const { say } = useWords()
  return (
    <>
      <RadioChoice
        label={say('succession.question')}
        value={draft.kind}
        onChange={(value) => onChange({ kind: successionDecisions.find((one) => one === value) ?? 'keep' })}
        options={successionDecisions.map((value) => ({ value, label: say(`succession.choice.${value}`) }))}
      />
      {draft.kind === 'keep' && (
        <Select
          label={say('succession.heir')}
          required
          data={item.heirs.map((value) => ({ value, label: titleOr(links, value) }))}
          value={draft.heir}
          onChange={(heir) => onChange({ heir })}
        />
      )}
      {draft.kind === 'merge' && (
        <FormLinks value={links}>
          <RecordPicker
            spec={intoField}
            label={say('succession.into')}
            value={draft.into}
            onChange={(value) => onChange({ into: typeof value === 'string' ? value : null })}
          />
        </FormLinks>
      )}
      <TextInput
        label={say('succession.by')}
        value={draft.by}
        onChange={(event) => onChange({ by: event.currentTarget.value })}
      />
      <DateField label={say('succession.date')} value={draft.date} onChange={(date) => onChange({ date })} required />
      <Textarea
        label={say('field.note')}
        autosize
        value={draft.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
    </>
  )
}

/** The engine runs with the draft, a moment after the last key. */
function WhatMoves({ item, draft }: { item: SuccessionItem; draft: Draft }) {
  const { say } = useWords()
  const [settled] = useDebouncedValue(draft, 250)
  const moves = useQuery(preview(decisionOf(item, settled), isWhole(settled)))
  return (
    <section aria-live="polite">
      <Title order={3} size="h5">
        {say('succession.preview')}
      </Title>
      {isWhole(draft) && moves.data && <Moves preview={moves.data} />}
    </section>
  )
}

import { Checkbox, Group, Select, Text, Textarea } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PeriodDecision } from '#records'
import { decidePeriod } from '../../api/acts.ts'
import * as queries from '../../api/queries.ts'
import type { Duty, Links } from '../../api/types.ts'
import { isDate, useWords } from '../../words.ts'
import { DateField } from '../date-field.tsx'
import { FormDialog } from '../dialog.tsx'
import { titleOr } from '../titles.ts'
import { Tongue } from '../tongue.tsx'
import { useChange } from '../use-change.ts'

type Sort = PeriodDecision['kind']

interface Props {
  readonly duty: Duty
  /** The bodies that may decide: all that owe it or are owed it. */
  readonly sides: readonly string[]
  readonly takesTurns: boolean
  readonly links: Links
  readonly sort: Sort
  readonly onClose: () => void
}

interface Draft {
  readonly sort: Sort
  readonly date: string
  readonly by: readonly string[]
  readonly to: string
  readonly other: string
  readonly whose: string
  readonly note: string
}

/** What the sides decided about one period: to do without, to put off, to leave out, to swap, or whose turn it is. */
export function DecideDialog({ duty, sides, takesTurns, links, sort, onClose }: Props) {
  const { say, language } = useWords()
  const queryClient = useQueryClient()
  const today = useQuery(queries.office).data?.today ?? ''
  const [dated, setDate] = useState<string | null>(null)
  const [typed, setDraft] = useState<Draft>({ sort, date: '', by: [], to: '', other: '', whose: '', note: '' })
  const draft = { ...typed, date: dated ?? today }
  const decide = useChange(
    async () => {
      const { record } = await queryClient.fetchQuery({ ...queries.record(duty.commitment), staleTime: 0 })
      return decidePeriod(duty.commitment, decisionOf(draft, duty, language), record.version)
    },
    { said: say('decide.noted'), onClose },
  )
  const change = (part: Partial<Draft>): void => setDraft({ ...typed, ...part })
  return (
    <FormDialog
      title={say('decide.title')}
      submit={say('save')}
      busy={decide.isPending}
      error={decide.error}
      disabled={!isComplete(draft)}
      onSubmit={() => decide.mutate()}
      onClose={onClose}
    >
      <Text size="sm" fw={600}>
        <Tongue text={duty.what} />
      </Text>
      <WhatWasDecided draft={draft} sides={sides} takesTurns={takesTurns} links={links} onChange={change} />
      <Checkbox.Group
        label={say('decide.by')}
        description={say(`decide.needs-${draft.sort}`)}
        value={[...draft.by]}
        onChange={(by) => change({ by })}
      >
        <Group mt="xs" gap="md">
          {sides.map((id) => (
            <Checkbox key={id} value={id} label={titleOr(links, id)} />
          ))}
        </Group>
      </Checkbox.Group>
      <DateField label={say('decide.day')} value={draft.date} onChange={setDate} required />
      <Textarea
        label={say('field.note')}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
        autosize
        minRows={2}
      />
    </FormDialog>
  )
}

const always: readonly Sort[] = ['waived', 'postponed', 'suspended']
const inTurn: readonly Sort[] = [...always, 'swapped', 'turn']

interface PartProps extends Pick<Props, 'sides' | 'takesTurns' | 'links'> {
  readonly draft: Draft
  readonly onChange: (part: Partial<Draft>) => void
}

function WhatWasDecided({ draft, sides, takesTurns, links, onChange }: PartProps) {
  const { say } = useWords()
  const sorts = takesTurns ? inTurn : always
  return (
    <>
      <Select
        label={say('decide.what')}
        data={sorts.map((value) => ({ value, label: say(`decide.${value}`) }))}
        value={draft.sort}
        onChange={(value) => onChange({ sort: sorts.find((one) => one === value) ?? draft.sort })}
        allowDeselect={false}
      />
      {draft.sort === 'postponed' && (
        <DateField label={say('decide.to')} value={draft.to} onChange={(to) => onChange({ to })} required />
      )}
      {draft.sort === 'swapped' && (
        <DateField label={say('decide.other')} value={draft.other} onChange={(other) => onChange({ other })} required />
      )}
      {draft.sort === 'turn' && (
        <Select
          label={say('decide.whose')}
          data={sides.map((value) => ({ value, label: titleOr(links, value) }))}
          value={draft.whose === '' ? null : draft.whose}
          onChange={(whose) => onChange({ whose: whose ?? '' })}
          required
        />
      )}
    </>
  )
}

const needed: Partial<Record<Sort, (draft: Draft) => boolean>> = {
  postponed: ({ to }) => isDate(to.trim()),
  swapped: ({ other }) => isDate(other.trim()),
  turn: ({ whose }) => whose !== '',
}

const isComplete = (draft: Draft): boolean =>
  draft.by.length > 0 && isDate(draft.date.trim()) && (needed[draft.sort]?.(draft) ?? true)

function decisionOf(
  { sort, by, date, note, ...draft }: Draft,
  { period: { text: period } }: Duty,
  language: string,
): PeriodDecision {
  const common = {
    by: [...by],
    date: date.trim(),
    ...(note.trim() === '' ? {} : { note: { original: language, in: { [language]: note.trim() } } }),
  }
  if (sort === 'postponed') return { kind: sort, period: period, to: draft.to.trim(), ...common }
  if (sort === 'swapped') return { kind: sort, periods: [period, draft.other.trim()], ...common }
  if (sort === 'turn') return { kind: sort, period: period, whose: draft.whose, ...common }
  return { kind: sort, period: period, ...common }
}

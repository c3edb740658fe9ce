import { NumberInput, Radio, Stack, Text, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { recordFulfilment, type Fulfilment } from '../api/acts.ts'
import type { Duty, Links } from '../api/types.ts'
import { isDate, useWords } from '../words.ts'
import { DateField } from './date-field.tsx'
import { FormDialog } from './dialog.tsx'
import { announce } from './live-region.tsx'
import { titleOr } from './titles.ts'
import { Tongue } from './tongue.tsx'

interface Props {
  readonly duty: Duty
  readonly links: Links
  readonly ours: string | null
  readonly onClose: () => void
}

/** “It was done”: when, how much, who did it, and who says so. */
export function FulfilmentDialog({ duty, links, ours, onClose }: Props) {
  const { say } = useWords()
  const queryClient = useQueryClient()
  const [date, setDate] = useState('')
  const [amount, setAmount] = useState<string | number>(duty.owed.unit === '' ? '' : duty.owed.min)
  const [by, setBy] = useState(duty.debtors[0] ?? '')
  const [voice, setVoice] = useState<Fulfilment['voice']>(
    ours !== null && duty.creditors.includes(ours) && !duty.debtors.includes(ours) ? 'creditor' : 'debtor',
  )
  const [note, setNote] = useState('')
  const record = useMutation({
    mutationFn: () =>
      recordFulfilment({
        commitment: duty.commitment,
        date: date.trim(),
        ...(duty.period.text === '' ? {} : { period: duty.period.text }),
        ...(typeof amount === 'number' ? { amount } : {}),
        ...(by === '' ? {} : { by }),
        voice,
        ...(note.trim() === '' ? {} : { note: note.trim() }),
      }),
    onSuccess: async () => {
      announce(say('fulfilment.recorded'))
      await queryClient.invalidateQueries()
      onClose()
    },
  })
  return (
    <FormDialog
      title={say('duty.record')}
      submit={say('fulfilment.submit')}
      busy={record.isPending}
      error={record.error}
      disabled={!isDate(date.trim())}
      onSubmit={() => record.mutate()}
      onClose={onClose}
    >
      <Text size="sm" fw={600}>
        <Tongue text={duty.what} />
      </Text>
      <DateField label={say('field.date')} value={date} onChange={setDate} required />
      {duty.owed.unit !== '' && (
        <NumberInput
          label={say('fulfilment.amount', { unit: duty.owed.unit })}
          value={amount}
          onChange={setAmount}
          min={0}
          hideControls
        />
      )}
      {duty.debtors.length > 1 && (
        <Choice
          label={say('fulfilment.by')}
          value={by}
          onChange={setBy}
          options={duty.debtors.map((id) => ({ value: id, label: titleOr(links, id) }))}
        />
      )}
      <Choice
        label={say('fulfilment.voice')}
        value={voice}
        onChange={(value) => setVoice(value === 'creditor' ? 'creditor' : 'debtor')}
        options={[
          { value: 'debtor', label: say('value.voice.debtor') },
          { value: 'creditor', label: say('value.voice.creditor') },
        ]}
      />
      <Textarea
        label={say('field.note')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        autosize
        minRows={2}
      />
    </FormDialog>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly options: readonly { value: string; label: string }[]
}

function Choice({ label, value, onChange, options }: ChoiceProps) {
  return (
    <Radio.Group label={label} value={value} onChange={onChange}>
      <Stack gap={6} mt={6}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} />
        ))}
      </Stack>
    </Radio.Group>
  )
}

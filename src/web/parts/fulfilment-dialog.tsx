import { NumberInput, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { recordFulfilment, type Fulfilment } from '../api/acts.ts'
import type { Links } from '../api/types.ts'
import { isDate, useWords } from '../words.ts'
import { DateField } from './date-field.tsx'
import { FormDialog } from './dialog.tsx'
import type { FulfilmentSubject } from './fulfilment-subject.ts'
import { RadioChoice } from './radio-choice.tsx'
import { titleOr } from './titles.ts'
import { Name, Tongue } from './tongue.tsx'
import { useChange } from './use-change.ts'

interface Props {
  readonly subject: FulfilmentSubject
  readonly links: Links
  readonly ours: readonly string[]
  /** True where the side that is owed says that it was not done. */
  readonly denies?: boolean
  readonly onClose: () => void
}

type Report = { date: string; amount: string | number; by: string; voice: Fulfilment['voice']; note: string }

/** A denial is the word of the side that is owed, and of all that the other says was done. */
const denial: Report = { date: '', amount: '', by: '', voice: 'creditor', note: '' }

/** “It was done”: when, how much, who did it, and who says so. */
export function FulfilmentDialog({ subject, links, ours, denies = false, onClose }: Props) {
  const { say } = useWords()
  const [report, setReport] = useState<Report>(() => (denies ? denial : firstReport(subject, ours)))
  const record = useChange(
    () => recordFulfilment({ ...fulfilmentOf(subject, report), ...(denies ? { says: 'not met' } : {}) }),
    { said: say('fulfilment.recorded'), onClose },
  )
  return (
    <FormDialog
      title={say(denies ? 'duty.deny' : 'duty.record')}
      submit={say('fulfilment.submit')}
      busy={record.isPending}
      error={record.error}
      disabled={!isDate(report.date.trim())}
      onSubmit={() => record.mutate()}
      onClose={onClose}
    >
      <Text size="sm" fw={600}>
        {typeof subject.what === 'string' ? <Name text={subject.what} /> : <Tongue text={subject.what} />}
      </Text>
      <ReportFields
        subject={subject}
        links={links}
        report={report}
        onChange={(part) => setReport({ ...report, ...part })}
      />
    </FormDialog>
  )
}

function firstReport(subject: FulfilmentSubject, ours: readonly string[]): Report {
  const { debtors, creditors } = subject
  const weReceive = ours.some((one) => creditors.includes(one)) && !ours.some((one) => debtors.includes(one))
  return {
    date: subject.date ?? '',
    amount: subject.amount ?? '',
    by: debtors[0] ?? '',
    voice: weReceive ? 'creditor' : 'debtor',
    note: '',
  }
}

function fulfilmentOf({ commitment, clock, period, event }: FulfilmentSubject, report: Report): Fulfilment {
  const { date, amount, by, voice, note } = report
  return {
    commitment,
    ...(clock ? { clock } : {}),
    date: date.trim(),
    voice,
    ...(period === undefined ? {} : { period }),
    ...(event === undefined ? {} : { event }),
    ...(typeof amount === 'number' ? { amount } : {}),
    ...(by === '' ? {} : { by }),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  }
}

interface FieldsProps {
  readonly subject: FulfilmentSubject
  readonly links: Links
  readonly report: Report
  readonly onChange: (part: Partial<Report>) => void
}

function ReportFields({ subject, links, report, onChange }: FieldsProps) {
  const { say } = useWords()
  return (
    <>
      <DateField label={say('field.date')} value={report.date} onChange={(date) => onChange({ date })} required />
      {subject.unit !== '' && (
        <NumberInput
          label={say('fulfilment.amount', { unit: subject.unit })}
          value={report.amount}
          onChange={(amount) => onChange({ amount })}
          min={0}
          hideControls
        />
      )}
      {subject.debtors.length > 1 && (
        <RadioChoice
          label={say('fulfilment.by')}
          value={report.by}
          onChange={(by) => onChange({ by })}
          options={subject.debtors.map((id) => ({ value: id, label: titleOr(links, id) }))}
        />
      )}
      <RadioChoice
        label={say('fulfilment.voice')}
        value={report.voice}
        onChange={(voice) => onChange({ voice: voice === 'creditor' ? 'creditor' : 'debtor' })}
        options={[
          { value: 'debtor', label: say('value.voice.debtor') },
          { value: 'creditor', label: say('value.voice.creditor') },
        ]}
      />
      <Textarea
        label={say('field.note')}
        value={report.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
        autosize
        minRows={2}
      />
    </>
  )
}

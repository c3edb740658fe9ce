import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { opinions, waysTaken } from '#records/lists'
import { answerOpinion } from '../../api/acts.ts'
import type { AgreementView } from '../../api/types.ts'
import { isDate, useWords } from '../../words.ts'
import { DateField } from '../date-field.tsx'
import { FormDialog } from '../dialog.tsx'
import { RadioChoice } from '../radio-choice.tsx'
import { bodyOfAgreement } from './body-of-agreement.ts'
import { useChange } from '../use-change.ts'

interface Props {
  readonly view: AgreementView
  readonly place: number
  readonly onClose: () => void
}

interface Draft {
  readonly date: string
  readonly says: string
  readonly note: string
  readonly how: string
}

/** What somebody answered, and how that was taken into account. */
export function AnswerDialog({ view, place, onClose }: Props) {
  const words = useWords()
  const { say, language } = words
  const [draft, setDraft] = useState<Draft>(() => firstDraft(view, place, language))
  const { id, version } = view.record.record
  const change = useChange(() => answerOpinion(id, place, answeredBy(draft, view.asOf, language), version), {
    said: say('agreement.kept'),
    onClose,
  })
  const set = (part: Partial<Draft>): void => setDraft({ ...draft, ...part })
  return (
    <FormDialog
      title={say('agreement.answer-of', { name: bodyOfAgreement(view).approvals[place]?.name ?? '' })}
      submit={say('save')}
      busy={change.isPending}
      error={change.error}
      disabled={!isDate(draft.date.trim())}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <RadioChoice
        label={say('agreement.answer')}
        value={draft.says}
        onChange={(says) => set({ says })}
        options={opinions.map((value) => ({ value, label: words.choice('opinion', value) }))}
      />
      <DateField label={say('agreement.answered-on')} value={draft.date} onChange={(date) => set({ date })} required />
      <Textarea
        label={say('field.note')}
        value={draft.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
        autosize
        minRows={2}
      />
      <RadioChoice
        label={say('agreement.taken')}
        value={draft.how}
        onChange={(how) => set({ how })}
        options={[
          { value: '', label: say('agreement.not-taken-yet') },
          ...waysTaken.map((value) => ({ value, label: words.choice('taken', value) })),
        ]}
      />
    </FormDialog>
  )
}

function firstDraft(view: AgreementView, place: number, language: string): Draft {
  const { answer, taken } = bodyOfAgreement(view).approvals[place] ?? {}
  return {
    date: answer?.date ?? view.asOf,
    says: answer?.says ?? 'agrees',
    note: answer?.note?.in[language] ?? '',
    how: taken?.how ?? '',
  }
}

type Answered = Parameters<typeof answerOpinion>[2]

function answeredBy({ date, says, note, how }: Draft, today: string, language: string): Answered {
  const words = note.trim() === '' ? {} : { note: { original: language, in: { [language]: note.trim() } } }
  const opinion = opinions.find((one) => one === says) ?? 'agrees'
  const way = waysTaken.find((one) => one === how)
  return {
    answer: { date: date.trim(), says: opinion, ...words },
    ...(way ? { taken: { how: way, date: today } } : {}),
  }
}

import { Select, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answerWays } from '#records/lists'
import { office } from '../../api/queries.ts'
import { answer } from '../../api/successions.ts'
import type { Links, PartnerAnswer } from '../../api/types.ts'
import { isDate, useWords } from '../../words.ts'
import { DateField } from '../date-field.tsx'
import { FormDialog } from '../dialog.tsx'
import { RadioChoice } from '../radio-choice.tsx'
import { titleOr } from '../titles.ts'
import type { SuccessionItem } from './succession-row.tsx'
import { useChange } from '../use-change.ts'

interface Props {
  readonly item: SuccessionItem
  readonly links: Links
  readonly onClose: () => void
}

type Draft = Required<Pick<PartnerAnswer, 'by' | 'says' | 'date' | 'how' | 'note'>>

/** What a partner answered: on the day of the last confirmation everything open moves to the heir. */
export function AnswerDialog({ item, links, onClose }: Props) {
  const { say } = useWords()
  const today = useQuery(office).data?.today ?? ''
  const [changed, change] = useState<Partial<Draft>>({})
  const first = { by: item.partners[0] ?? '', says: 'confirmed', date: today, how: 'letter', note: '' } as const
  const draft: Draft = { ...first, ...changed }
  const save = useChange(
    () => {
      const { note, ...said } = { ...draft, date: draft.date.trim(), note: draft.note.trim() }
      const seen = { succession: item.record?.id ?? '', replaces: item.record?.version ?? 0 }
      return answer({ ...seen, ...said, ...(note === '' ? {} : { note }) })
    },
    { said: say(`succession.said.${draft.says}`), onClose },
  )
  return (
    <FormDialog
      title={say('succession.do.answer')}
      submit={say('save')}
      busy={save.isPending}
      error={save.error}
      disabled={!isDate(draft.date.trim())}
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      <Select
        label={say('succession.partner')}
        data={item.partners.map((value) => ({ value, label: titleOr(links, value) }))}
        value={draft.by}
        onChange={(by) => by !== null && change({ ...changed, by })}
        allowDeselect={false}
      />
      <AnswerFields draft={draft} onChange={(part) => change({ ...changed, ...part })} />
    </FormDialog>
  )
}

function AnswerFields({ draft, onChange }: { draft: Draft; onChange: (part: Partial<Draft>) => void }) {
  const { say } = useWords()
  return (
    <>
      <RadioChoice
        label={say('succession.said')}
        value={draft.says}
        onChange={(value) => onChange({ says: value === 'declined' ? 'declined' : 'confirmed' })}
        options={(['confirmed', 'declined'] as const).map((value) => ({
          value,
          label: say(`succession.said.${value}`),
        }))}
      />
      <DateField
        label={say('succession.answer-date')}
        value={draft.date}
        onChange={(date) => onChange({ date })}
        required
        hint={say('succession.answer-hint')}
      />
      <Select
        label={say('succession.how')}
        data={answerWays.map((value) => ({ value, label: say(`succession.how.${value}`) }))}
        value={draft.how}
        onChange={(value) => onChange({ how: answerWays.find((way) => way === value) ?? 'letter' })}
        allowDeselect={false}
      />
      <Textarea
        label={say('field.note')}
        autosize
        value={draft.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
    </>
  )
}

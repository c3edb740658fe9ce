import { Button, Checkbox, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { HolidaysBody } from '#records'
import { saveRecord } from '../../api/acts.ts'
import { isDate, useWords } from '../../words.ts'
import { FormDialog } from '../dialog.tsx'
import classes from './rules.module.css'
import { useChange } from '../use-change.ts'

export interface HolidaysDraft {
  readonly body: HolidaysBody
  /** False where nothing is known of that country: everything is entered by hand. */
  readonly known?: boolean
  readonly seen?: { readonly id: string; readonly version: number }
}

type DayOff = HolidaysBody['days'][number]

/** The days off of one country in one year: looked through, completed by hand, saved. */
export function HolidaysDialog({ draft, onClose }: { draft: HolidaysDraft; onClose: () => void }) {
  const words = useWords()
  const { say } = words
  const [body, setBody] = useState(draft.body)
  const save = useChange(
    () =>
      saveRecord({
        kind: 'holidays',
        body: { ...body, days: body.days.filter(({ date }) => date.trim() !== '') },
        ...(draft.seen ? { id: draft.seen.id, replaces: draft.seen.version } : { replaces: null }),
      }),
    { said: say('holidays.saved'), onClose },
  )
  const change = (index: number, part: Partial<DayOff>): void =>
    setBody({ ...body, days: body.days.map((day, at) => (at === index ? { ...day, ...part } : day)) })
  const add = (): void => {
    const name = { original: words.language, in: { [words.language]: say('holidays.new-name') } }
    setBody({ ...body, days: [...body.days, { date: '', name, off: true }] })
  }
  const isComplete = body.source.trim() !== '' && body.days.every(({ date }) => date === '' || isDate(date))
  return (
    <FormDialog
      title={say('holidays.of', { country: words.countryName(body.country), year: String(body.year) })}
      submit={say('save')}
      size="xl"
      busy={save.isPending}
      error={save.error}
      disabled={!isComplete}
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      <Text size="sm">{say(draft.known === false ? 'holidays.unknown' : 'holidays.check')}</Text>
      <TextInput
        label={say('rules.source')}
        required
        value={body.source}
        onChange={(event) => setBody({ ...body, source: event.currentTarget.value })}
      />
      <Stack gap="xs">
        {body.days.map((day, index) => (
          <DayRow
            // Rows have no name of their own: only their place tells them apart.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            day={day}
            number={index + 1}
            onChange={(part) => change(index, part)}
            onRemove={() => setBody({ ...body, days: body.days.filter((_, at) => at !== index) })}
          />
        ))}
      </Stack>
      <div>
        <Button variant="default" size="xs" onClick={add}>
          {say('holidays.add')}
        </Button>
      </div>
    </FormDialog>
  )
}

interface RowProps {
  readonly day: DayOff
  readonly number: number
  readonly onChange: (part: Partial<DayOff>) => void
  readonly onRemove: () => void
}

function DayRow({ day, number, onChange, onRemove }: RowProps) {
  const { say } = useWords()
  const { date, name, off } = day
  const text = name.in[name.original] ?? ''
  return (
    <div className={classes.holiday} role="group" aria-label={say('holidays.day', { number })}>
      <TextInput
        label={say('field.date')}
        value={date}
        spellCheck={false}
        error={date !== '' && !isDate(date) ? say('date.not-understood') : undefined}
        onChange={(event) => onChange({ date: event.currentTarget.value })}
      />
      <TextInput
        label={say('field.name')}
        lang={name.original}
        value={text}
        onChange={(event) =>
          onChange({ name: { ...name, in: { ...name.in, [name.original]: event.currentTarget.value } } })
        }
      />
      <Checkbox
        label={say('holidays.off')}
        checked={off}
        onChange={(event) => onChange({ off: event.currentTarget.checked })}
      />
      <Button
        variant="subtle"
        color="ember"
        size="xs"
        onClick={onRemove}
        aria-label={say('holidays.remove', { date: date || String(number) })}
      >
        {say('holidays.remove-short')}
      </Button>
    </div>
  )
}

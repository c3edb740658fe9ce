import { Button, Group, Text, VisuallyHidden } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { RuleBody } from '#records'
import { tryRule } from '../../api/rules.ts'
import type { RuleTrial as Trial } from '../../api/types.ts'
import { isDate, useWords } from '../../words.ts'
import { DateField } from '../date-field.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import { ScrollRegion } from '../scroll-region.tsx'
import { Name } from '../tongue.tsx'
import classes from './rules.module.css'

interface Props {
  readonly body: RuleBody
  readonly country: string | undefined
  readonly today: string
}

/** A day in, the last day out, with every day that was counted. */
export function RuleTrial({ body, country, today }: Props) {
  const { say } = useWords()
  const [date, setDate] = useState(today)
  const { direction, length, within, rolls } = body
  const attempt = useMutation({
    mutationFn: () =>
      tryRule({
        date: date.trim(),
        direction,
        length,
        rolls,
        ...(within ? { within } : {}),
        ...(country === undefined ? {} : { country }),
      }),
  })
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date.trim()) && isDate(date.trim())
  return (
    <section className={classes.trial} aria-label={say('rules.try')}>
      <Group gap="sm" align="flex-end">
        <DateField label={say('rules.try-day')} hint={say('rules.try-hint')} value={date} onChange={setDate} />
        <Button variant="default" disabled={!isDay} loading={attempt.isPending} onClick={() => attempt.mutate()}>
          {say('rules.try')}
        </Button>
      </Group>
      <ProblemNotice error={attempt.error} />
      {attempt.data && <Outcome trial={attempt.data} />}
    </section>
  )
}

function Outcome({ trial }: { trial: Trial }) {
  const words = useWords()
  const { say } = words
  const { first, last, movedFrom, unknownYear, days } = trial
  return (
    <div role="status">
      <Text fw={600} mt="sm">
        {say('because.clock-period', { first: words.date(first), last: words.date(last) })}
      </Text>
      {movedFrom !== undefined && <Text size="sm">{say('rules.moved', { date: words.date(movedFrom) })}</Text>}
      {unknownYear !== undefined && <Text size="sm">{say('rules.unknown-year', { year: String(unknownYear) })}</Text>}
      <ScrollRegion label={say('rules.days-counted')} className={classes.scroll}>
        <ul className={classes.days}>
          {days.map(({ day, off, name }) => (
            <li key={day} data-off={off} data-last={day === last}>
              {day.slice(5)} {name !== '' && <Name text={name} />}
              {off && name === '' && <VisuallyHidden>{say('rules.weekend')}</VisuallyHidden>}
            </li>
          ))}
        </ul>
      </ScrollRegion>
    </div>
  )
}

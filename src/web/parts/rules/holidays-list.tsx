import { Button, Group, NumberInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { offeredHolidays } from '../../api/rules.ts'
import type { RulesView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { CountryField } from '../country-field.tsx'
import { Empty } from '../empty.tsx'
import { later } from '../later.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import { Section } from '../section.tsx'
import surface from '../surface.module.css'
import { Name } from '../tongue.tsx'
import { useMay } from '../use-may.ts'
import type { HolidaysDraft } from './holidays-dialog.tsx'
import classes from './rules.module.css'

const HolidaysDialog = later(async () => (await import('./holidays-dialog.tsx')).HolidaysDialog)

/** Days off by country and year, which working days leave out; a year that is missing is proposed, never assumed. */
export function HolidaysList({ view }: { view: RulesView }) {
  const words = useWords()
  const { say } = words
  const mayKeep = useMay('approver')
  const [draft, setDraft] = useState<HolidaysDraft | null>(null)
  return (
    <Section title={say('holidays.title')} count={view.holidays.length} hint={say('holidays.hint')}>
      {view.holidays.length === 0 && <Empty title={say('holidays.none')}>{say('holidays.none-more')}</Empty>}
      {view.holidays.length > 0 && (
        <ul className={surface.list}>
          {view.holidays.map(({ record }) => {
            if (record.kind !== 'holidays') return null
            const { body, id, version } = record
            const name = say('holidays.of', { country: words.countryName(body.country), year: String(body.year) })
            return (
              <li key={id} className={classes.head}>
                <div>
                  <strong>{name}</strong>
                  <div className={classes.facts}>
                    <span>{say('holidays.count', { count: body.days.filter(({ off }) => off).length })}</span>
                    <Name text={body.source} />
                  </div>
                </div>
                {mayKeep && (
                  <Button
                    size="xs"
                    variant="default"
                    onClick={() => setDraft({ body, seen: { id, version } })}
                    aria-label={say('rules.edit-this', { name })}
                  >
                    {say('edit')}
                  </Button>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {mayKeep && <Propose view={view} onProposed={setDraft} />}
      {draft && <HolidaysDialog draft={draft} onClose={() => setDraft(null)} />}
    </Section>
  )
}

function Propose({ view, onProposed }: { view: RulesView; onProposed: (draft: HolidaysDraft) => void }) {
  const { say } = useWords()
  const [country, setCountry] = useState<string | null>(view.country ?? null)
  const [year, setYear] = useState<number>(Number(view.today.slice(0, 4)))
  const offer = useMutation({
    mutationFn: (chosen: string) => offeredHolidays(chosen, year),
    onSuccess: ({ body, known }) => onProposed({ body, known }),
  })
  const isThere = view.holidays.some(
    ({ record }) => record.kind === 'holidays' && record.body.country === country && record.body.year === year,
  )
  return (
    <>
      <Group gap="sm" align="flex-end" mt="md">
        <CountryField label={say('field.country')} value={country} onChange={setCountry} />
        <NumberInput
          label={say('planner.year')}
          value={year}
          min={1900}
          max={2200}
          thousandSeparator=""
          allowDecimal={false}
          onChange={(value) => setYear(Number(value))}
          w={110}
        />
        <Button
          variant="default"
          disabled={country === null || isThere || year < 1900 || year > 2200}
          loading={offer.isPending}
          onClick={() => country !== null && offer.mutate(country)}
        >
          {say('holidays.propose')}
        </Button>
      </Group>
      {isThere && <p className={classes.facts}>{say('holidays.there')}</p>}
      <ProblemNotice error={offer.error} />
    </>
  )
}

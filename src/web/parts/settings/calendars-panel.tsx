import { Button, CopyButton, Select, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { calendarContents } from '#records/lists'
import { partnerships } from '../../api/queries.ts'
import { calendarLinks, makeCalendarLink, revokeCalendarLink } from '../../api/rules.ts'
import type { CalendarLinkView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { announce } from '../live-region.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import { Read } from '../read.tsx'
import surface from '../surface.module.css'
import { Name } from '../tongue.tsx'
import classes from './settings.module.css'

/** Addresses at which the person's calendar reads what is due: made here, shown once, taken back here. */
export function CalendarsPanel() {
  const { say } = useWords()
  const query = useQuery(calendarLinks)
  const [made, setMade] = useState<string | null>(null)
  return (
    <Stack gap="md" align="stretch">
      <Read query={query} lines={1}>
        {(links) =>
          links.length > 0 && (
            <ul className={surface.list}>
              {links.map((link) => (
                <li key={link.id} className={classes.calendar}>
                  <Link link={link} />
                </li>
              ))}
            </ul>
          )
        }
      </Read>
      {made !== null && <Address address={made} />}
      <NewLink onMade={setMade} />
      <Text size="sm">{say('calendars.names')}</Text>
    </Stack>
  )
}

function Link({ link }: { link: CalendarLinkView }) {
  const { say, choice } = useWords()
  const queryClient = useQueryClient()
  const revoke = useMutation({
    mutationFn: () => revokeCalendarLink(link.id),
    onSuccess: async () => {
      announce(say('calendars.revoked'))
      await queryClient.invalidateQueries({ queryKey: calendarLinks.queryKey })
    },
  })
  return (
    <>
      <div>
        <Text fw={560}>{link.name}</Text>
        <Text size="sm">
          {choice('calendar', link.shows)}
          {link.partnershipTitle !== undefined && (
            <>
              {' · '}
              <Name text={link.partnershipTitle} />
            </>
          )}
        </Text>
        <ProblemNotice error={revoke.error} />
      </div>
      <Button
        variant="subtle"
        color="ember"
        size="sm"
        loading={revoke.isPending}
        onClick={() => revoke.mutate()}
        aria-label={say('calendars.revoke-this', { name: link.name })}
      >
        {say('calendars.revoke')}
      </Button>
    </>
  )
}

function Address({ address }: { address: string }) {
  const { say } = useWords()
  return (
    <div className={surface.padded} role="status">
      <Text size="sm">{say('calendars.made')}</Text>
      <Text className={classes.mono}>{address}</Text>
      <CopyButton value={address}>
        {({ copied, copy }) => (
          <Button size="xs" mt="xs" onClick={copy}>
            {say(copied ? 'settings.copied' : 'settings.copy')}
          </Button>
        )}
      </CopyButton>
    </div>
  )
}

function NewLink({ onMade }: { onMade: (address: string) => void }) {
  const { say, choice } = useWords()
  const queryClient = useQueryClient()
  const partners = useQuery(partnerships)
  const [name, setName] = useState('')
  const [shows, setShows] = useState<CalendarLinkView['shows']>('office')
  const [partnership, setPartnership] = useState<string | null>(null)
  const make = useMutation({
    mutationFn: () => makeCalendarLink({ name: name.trim(), shows, ...(partnership === null ? {} : { partnership }) }),
    onSuccess: async ({ path }) => {
      onMade(new URL(path, location.href).href)
      setName('')
      await queryClient.invalidateQueries({ queryKey: calendarLinks.queryKey })
    },
  })
  return (
    <form
      className={classes.newCalendar}
      onSubmit={(event) => {
        event.preventDefault()
        make.mutate()
      }}
    >
      <TextInput
        label={say('calendars.name')}
        placeholder={say('calendars.name-example')}
        required
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Select
        label={say('calendars.shows')}
        data={calendarContents.map((value) => ({ value, label: choice('calendar', value) }))}
        value={shows}
        allowDeselect={false}
        onChange={(value) => setShows(calendarContents.find((one) => one === value) ?? 'office')}
      />
      <Select
        label={say('planner.partnership')}
        placeholder={say('planner.all-partnerships')}
        data={(partners.data?.records ?? []).map(({ id, title }) => ({ value: id, label: title }))}
        value={partnership}
        onChange={setPartnership}
        clearable
        searchable
      />
      <Button type="submit" variant="default" loading={make.isPending} disabled={name.trim() === ''}>
        {say('calendars.make')}
      </Button>
      <ProblemNotice error={make.error} />
    </form>
  )
}

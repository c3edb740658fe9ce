import { Button, Select, Stack, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { startOffice, type OwnOffice } from '../api/acts.ts'
import { announce } from '../parts/live-region.tsx'
import { Page } from '../parts/page.tsx'
import { CountryField } from '../parts/country-field.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import surface from '../parts/surface.module.css'
import { textLanguages } from '#records/lists'
import { useWords } from '../words.ts'

const ownTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
/** Browsers name some zones in an older way than others; the person's own is always among them. */
const timeZones = [...new Set([ownTimeZone, ...Intl.supportedValuesOf('timeZone')])]

/** Three questions, then the office is there and empty. */
export function OwnOfficePage() {
  const { say, language } = useWords()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [own, setOwn] = useState<OwnOffice>({
    name: '',
    organisationName: '',
    country: '',
    language,
    timeZone: ownTimeZone,
  })
  const start = useMutation({
    mutationFn: () => startOffice({ ...own, name: own.name.trim(), organisationName: own.organisationName.trim() }),
    onSuccess: async () => {
      announce(say('own-office.started'))
      await queryClient.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' })
      await navigate({ to: '/' })
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    start.mutate()
  }
  const ready = own.name.trim() !== '' && own.organisationName.trim() !== '' && own.country !== ''
  return (
    <Page title={say('own-office.title')}>
      <form onSubmit={submit} className={surface.padded}>
        <Stack gap="lg" maw="34rem">
          <Questions own={own} onChange={(part) => setOwn({ ...own, ...part })} />
          <ProblemNotice error={start.error} />
          <Button type="submit" loading={start.isPending} disabled={!ready}>
            {say('own-office.submit')}
          </Button>
        </Stack>
      </form>
    </Page>
  )
}

function Questions({ own, onChange }: { own: OwnOffice; onChange: (part: Partial<OwnOffice>) => void }) {
  const words = useWords()
  const { say } = words
  return (
    <>
      <TextInput
        label={say('own-office.name')}
        description={say('own-office.name-help')}
        required
        value={own.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        label={say('own-office.organisation')}
        description={say('own-office.organisation-help')}
        required
        value={own.organisationName}
        onChange={(event) => onChange({ organisationName: event.currentTarget.value })}
      />
      <CountryField
        label={say('field.country')}
        value={own.country || null}
        onChange={(country) => onChange({ country: country ?? '' })}
        required
      />
      <Select
        label={say('own-office.language')}
        data={textLanguages.map((tag) => ({ value: tag, label: words.languageName(tag) }))}
        value={own.language}
        onChange={(language) => onChange({ language: language ?? own.language })}
        allowDeselect={false}
      />
      <Select
        label={say('own-office.time-zone')}
        data={timeZones}
        searchable
        value={own.timeZone}
        onChange={(timeZone) => onChange({ timeZone: timeZone ?? own.timeZone })}
        allowDeselect={false}
        limit={60}
      />
    </>
  )
}

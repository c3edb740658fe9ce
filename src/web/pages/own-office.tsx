import { Button, Select, Stack, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { startOffice } from '../api/acts.ts'
import { announce } from '../parts/live-region.tsx'
import { Page } from '../parts/page.tsx'
import { CountryField } from '../parts/country-field.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import surface from '../parts/surface.module.css'
import { textLanguages } from '../parts/choices.ts'
import { useWords } from '../words.ts'

const timeZones = Intl.supportedValuesOf('timeZone')
const ownTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** Three questions, then the office is there and empty. */
export function OwnOfficePage() {
  const words = useWords()
  const { say } = words
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [name, setName] = useState('')
  const [organisationName, setOrganisationName] = useState('')
  const [country, setCountry] = useState<string | null>(null)
  const [language, setLanguage] = useState<string>(words.language)
  const [timeZone, setTimeZone] = useState(ownTimeZone)
  const start = useMutation({
    mutationFn: () =>
      startOffice({
        name: name.trim(),
        organisationName: organisationName.trim(),
        country: country ?? '',
        language,
        timeZone,
      }),
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
  const ready = name.trim() !== '' && organisationName.trim() !== '' && country !== null
  return (
    <Page title={say('own-office.title')}>
      <form onSubmit={submit} className={surface.padded}>
        <Stack gap="lg" maw="34rem">
          <TextInput
            label={say('own-office.name')}
            description={say('own-office.name-help')}
            required
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label={say('own-office.organisation')}
            description={say('own-office.organisation-help')}
            required
            value={organisationName}
            onChange={(event) => setOrganisationName(event.currentTarget.value)}
          />
          <CountryField label={say('field.country')} value={country} onChange={setCountry} required />
          <Select
            label={say('own-office.language')}
            data={textLanguages.map((tag) => ({ value: tag, label: words.languageName(tag) }))}
            value={language}
            onChange={(value) => setLanguage(value ?? 'en')}
            allowDeselect={false}
          />
          <Select
            label={say('own-office.time-zone')}
            data={timeZones}
            searchable
            value={timeZone}
            onChange={(value) => setTimeZone(value ?? ownTimeZone)}
            allowDeselect={false}
            limit={60}
          />
          <ProblemNotice error={start.error} />
          <Button type="submit" loading={start.isPending} disabled={!ready}>
            {say('own-office.submit')}
          </Button>
        </Stack>
      </form>
    </Page>
  )
}

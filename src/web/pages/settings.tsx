import { SegmentedControl, Stack, Text, useMantineColorScheme } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import * as queries from '../api/queries.ts'
import { LanguageChoice } from '../parts/language-choice.tsx'
import { TextLink } from '../parts/link.tsx'
import { Page } from '../parts/page.tsx'
import { Read } from '../parts/read.tsx'
import { Section } from '../parts/section.tsx'
import { CalendarsPanel } from '../parts/settings/calendars-panel.tsx'
import { LedgerPanel } from '../parts/settings/ledger-panel.tsx'
import { OfficePanel } from '../parts/settings/office-panel.tsx'
import { UsersPanel } from '../parts/settings/users-panel.tsx'
import surface from '../parts/surface.module.css'
import { useKeepLanguage } from '../parts/use-keep-language.ts'
import { useMay } from '../parts/use-may.ts'
import { useWords } from '../words.ts'

export function SettingsPage() {
  const { say } = useWords()
  const keepsOffice = useMay('administrator')
  const office = useQuery(queries.office)
  return (
    <Page title={say('nav.settings')}>
      <Section title={say('settings.mine')}>
        <Mine />
      </Section>
      <Section title={say('kind.office')}>
        <Read query={office} lines={2}>
          {(view) => <OfficePanel office={view} />}
        </Read>
      </Section>
      <Section title={say('calendars.title')} hint={say('calendars.hint')}>
        <CalendarsPanel />
      </Section>
      <Section title={say('nav.rules')} hint={say('rules.own-hint')}>
        <TextLink to="/rules">{say('rules.open')}</TextLink>
      </Section>
      {keepsOffice && (
        <Section title={say('settings.people')} hint={say('settings.people-hint')}>
          <UsersPanel />
        </Section>
      )}
      <Section title={say('settings.ledger')} hint={say('settings.ledger-hint')}>
        <LedgerPanel />
      </Section>
    </Page>
  )
}

function Mine() {
  const { say } = useWords()
  const keep = useKeepLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const { data: person } = useQuery(queries.me)
  return (
    <Stack gap="md" className={surface.padded}>
      {person && (
        <Text>
          {person.name} · {person.email} · {say(`role.${person.role}`)}
        </Text>
      )}
      <LanguageChoice label={say('settings.language')} onChosen={keep} />
      <div>
        <Text size="sm" fw={500} id="look">
          {say('settings.look')}
        </Text>
        <SegmentedControl
          aria-labelledby="look"
          value={colorScheme}
          onChange={(value) => setColorScheme(value === 'dark' || value === 'light' ? value : 'auto')}
          data={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: say(`settings.look-${value}`) }))}
        />
      </div>
    </Stack>
  )
}

import { Alert, Button, Group, List, Stack } from '@mantine/core'
import { IconEyeExclamation } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import * as queries from '../api/queries.ts'
import type { WarningsView } from '../api/types.ts'
import { useWords } from '../words.ts'
import { titlesFrom } from './titles.ts'

/** What is only missing: worth a line where the record is written, and no reason to stop who reads a document. */
const gentle: ReadonlySet<string> = new Set(['nobody-looks-after', 'no-measure', 'no-date', 'signatory-not-known'])

export const isHarmful = ({ warnings }: WarningsView): boolean => warnings.some(({ code }) => !gentle.has(code))

/** Warnings as sentences, one below the other. */
export function WarningList({ view }: { view: WarningsView }) {
  const words = useWords()
  return (
    <List size="sm" spacing="xs" ps="md">
      {view.warnings.map((warning) => (
        <List.Item key={`${warning.record} ${warning.code} ${JSON.stringify(warning.details)}`}>
          {words.sentence('warning', warning, titlesFrom(view.links))}
        </List.Item>
      ))}
    </List>
  )
}

interface NoticeProps {
  readonly title: string
  readonly view: WarningsView
  readonly children?: ReactNode
}

export function WarningNotice({ title, view, children }: NoticeProps) {
  return (
    <Alert color="ochre" variant="light" title={title} icon={<IconEyeExclamation aria-hidden="true" />}>
      <Stack gap="sm">
        <WarningList view={view} />
        {children}
      </Stack>
    </Alert>
  )
}

interface BeforeSavingProps {
  readonly view: WarningsView
  readonly busy: boolean
  readonly onSave: () => void
  readonly onLookAgain: () => void
}

/** Told before the harm is done; who knows better saves anyway. */
export function BeforeSaving({ view, busy, onSave, onLookAgain }: BeforeSavingProps) {
  const { say } = useWords()
  return (
    <div role="alert">
      <WarningNotice title={say('warnings.before-saving')} view={view}>
        <Group gap="xs">
          <Button size="xs" loading={busy} onClick={onSave}>
            {say('warnings.save-anyway')}
          </Button>
          <Button size="xs" variant="default" onClick={onLookAgain}>
            {say('warnings.look-again')}
          </Button>
        </Group>
      </WarningNotice>
    </div>
  )
}

/** What there is to warn of in a record that was saved; nothing where there is nothing. */
export function RecordWarnings({ id }: { id: string }) {
  const { say } = useWords()
  const { data } = useQuery(queries.recordWarnings(id))
  if (data === undefined || data.warnings.length === 0) return null
  return <WarningNotice title={say('warnings.title', { count: data.warnings.length })} view={data} />
}

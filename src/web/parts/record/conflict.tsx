import { Alert, Button, Stack, Text } from '@mantine/core'
import type { RecordView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { Changes } from './changes.tsx'

interface Props {
  readonly before: RecordView
  readonly theirs: RecordView
  readonly onTakeTheirs: () => void
}

/** Somebody else saved in the meantime: what they changed stands beside what was typed, and neither is lost. */
export function Conflict({ before, theirs, onTakeTheirs }: Props) {
  const { say, moment, who } = useWords()
  return (
    <Alert role="alert" color="ochre" title={say('conflict.title')}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{say('conflict.who', { by: who(theirs.changed.by), when: moment(theirs.changed.at) })}</Text>
        <Changes
          kind={theirs.record.kind}
          before={before.record.body}
          after={theirs.record.body}
          links={theirs.links}
        />
        <Text size="sm">{say('conflict.what-now')}</Text>
        <Button size="xs" variant="default" onClick={onTakeTheirs}>
          {say('conflict.take-theirs')}
        </Button>
      </Stack>
    </Alert>
  )
}

import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { ApiProblem } from '../api/client.ts'
import { useWords, type Words } from '../words.ts'

/** What went wrong and what to do, from the server where it said so. */
export function problemMessage(error: unknown, { say }: Words): string {
  if (error instanceof ApiProblem && error.message !== '') return error.message
  return say(error instanceof ApiProblem ? 'trouble.no-answer' : 'trouble.unexpected')
}

interface Props {
  readonly error: unknown
  readonly retry?: () => void
  readonly children?: ReactNode
}

export function ProblemNotice({ error, retry, children }: Props) {
  const words = useWords()
  if (error === null || error === undefined) return null
  return (
    <Alert role="alert" color="ember" icon={<IconAlertTriangle aria-hidden="true" />} variant="light">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{problemMessage(error, words)}</Text>
        {children}
        {retry && (
          <Button size="xs" variant="default" onClick={retry}>
            {words.say('trouble.try-again')}
          </Button>
        )}
      </Stack>
    </Alert>
  )
}

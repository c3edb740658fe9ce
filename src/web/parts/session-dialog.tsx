import { Modal, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { sessionEnded } from '../session.ts'
import { useWords } from '../words.ts'
import { announce } from './live-region.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** The session ended while somebody worked: they sign in over their page, and nothing that they typed is lost. */
export function SessionDialog() {
  const { say } = useWords()
  const queryClient = useQueryClient()
  const again = (): void => {
    sessionEnded.set(false)
    announce(say('session.again'))
    void queryClient.invalidateQueries()
  }
  return (
    <Modal
      opened
      onClose={() => sessionEnded.set(false)}
      title={say('session.ended')}
      closeButtonProps={{ 'aria-label': say('close') }}
      centered
    >
      <Stack gap="md">
        <Text size="sm">{say('session.nothing-lost')}</Text>
        <SignInForm onSignedIn={again} />
      </Stack>
    </Modal>
  )
}

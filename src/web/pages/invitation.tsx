import { Button, Stack } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { choosePassword } from '../api/acts.ts'
import { Doorstep } from '../parts/doorstep.tsx'
import { NewPassword } from '../parts/new-password.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useWords } from '../words.ts'

/** Somebody who was invited chooses a password by the one-time link. */
export function InvitationPage() {
  const { say } = useWords()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [token] = useState(() => location.hash.slice(1))
  const [password, setPassword] = useState('')
  const choose = useMutation({
    mutationFn: () => choosePassword(token, password),
    onSuccess: async () => {
      queryClient.clear()
      await navigate({ to: '/' })
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    choose.mutate()
  }
  return (
    <Doorstep title={say('invitation.title')} intro={say(token === '' ? 'invitation.no-token' : 'invitation.intro')}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <NewPassword value={password} onChange={setPassword} />
          <ProblemNotice error={choose.error} />
          <Button type="submit" loading={choose.isPending} disabled={token === ''}>
            {say('invitation.submit')}
          </Button>
        </Stack>
      </form>
    </Doorstep>
  )
}

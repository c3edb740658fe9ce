import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { signIn } from '../api/acts.ts'
import { useWords } from '../words.ts'
import { ProblemNotice } from './problem-notice.tsx'

/** E-mail and password; `onSignedIn` runs once the session is there. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const { say } = useWords()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const attempt = useMutation({ mutationFn: () => signIn(email.trim(), password), onSuccess: onSignedIn })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    attempt.mutate()
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={say('sign-in.email')}
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={say('sign-in.password')}
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': say('sign-in.show-password'), tabIndex: 0 }}
        />
        <ProblemNotice error={attempt.error} />
        <Button type="submit" loading={attempt.isPending} fullWidth>
          {say('sign-in.submit')}
        </Button>
      </Stack>
    </form>
  )
}

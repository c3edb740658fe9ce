import { Button, Stack, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { keepLanguage, setUp } from '../api/acts.ts'
import { Doorstep } from '../parts/doorstep.tsx'
import { LanguageChoice } from '../parts/language-choice.tsx'
import { NewPassword } from '../parts/new-password.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useWords } from '../words.ts'

/** The first start: whoever holds the one-time link becomes the administrator. */
export function SetupPage() {
  const { say, language } = useWords()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [token] = useState(() => location.hash.slice(1))
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const begin = useMutation({
    mutationFn: async () => {
      await setUp({ token, name: name.trim(), email: email.trim(), password })
      await keepLanguage(language)
    },
    onSuccess: async () => {
      queryClient.clear()
      await navigate({ to: '/' })
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    begin.mutate()
  }
  return (
    <Doorstep title={say('setup.title')} intro={say(token === '' ? 'setup.no-token' : 'setup.intro')}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <TextInput
            label={say('setup.name')}
            autoComplete="name"
            required
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label={say('sign-in.email')}
            type="email"
            autoComplete="username"
            required
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <NewPassword value={password} onChange={setPassword} />
          <LanguageChoice label={say('setup.language')} />
          <ProblemNotice error={begin.error} />
          <Button type="submit" loading={begin.isPending} disabled={token === ''}>
            {say('setup.submit')}
          </Button>
        </Stack>
      </form>
    </Doorstep>
  )
}

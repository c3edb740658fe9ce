import { Select, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { inviteUser } from '../../api/acts.ts'
import * as queries from '../../api/queries.ts'
import { useWords, type Words } from '../../words.ts'
import { FormDialog } from '../dialog.tsx'

const roles = ['reader', 'editor', 'approver', 'administrator'] as const

export const roleChoices = ({ say }: Words): { value: string; label: string }[] =>
  roles.map((role) => ({ value: role, label: say(`role.${role}`) }))

interface Props {
  readonly onInvited: (name: string, link: string) => void
  readonly onClose: () => void
}

export function InviteDialog({ onInvited, onClose }: Props) {
  const words = useWords()
  const { say } = words
  const queryClient = useQueryClient()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<string>('editor')
  const invite = useMutation({
    mutationFn: () => inviteUser({ name: name.trim(), email: email.trim(), role }),
    onSuccess: async ({ link }) => {
      await queryClient.invalidateQueries({ queryKey: queries.users.queryKey })
      onInvited(name.trim(), new URL(link, location.href).href)
    },
  })
  return (
    <FormDialog
      title={say('settings.invite')}
      submit={say('settings.make-link')}
      busy={invite.isPending}
      error={invite.error}
      disabled={name.trim() === '' || email.trim() === ''}
      onSubmit={() => invite.mutate()}
      onClose={onClose}
    >
      <TextInput
        label={say('field.name')}
        required
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      <TextInput
        label={say('sign-in.email')}
        type="email"
        required
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <Select
        label={say('settings.role')}
        data={roleChoices(words)}
        value={role}
        allowDeselect={false}
        onChange={(value) => setRole(value ?? 'editor')}
      />
    </FormDialog>
  )
}

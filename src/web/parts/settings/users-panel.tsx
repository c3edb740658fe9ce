import { Button, CopyButton, Select, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { changeRole, removeUser, renewLink } from '../../api/acts.ts'
import * as queries from '../../api/queries.ts'
import type { UserView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { FormDialog } from '../dialog.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
import { Read } from '../read.tsx'
import surface from '../surface.module.css'
import { InviteDialog, roleChoices } from './invite-dialog.tsx'
import classes from './settings.module.css'

/** Who may sign in, as what; invitations by a one-time link that the administrator hands over. */
export function UsersPanel() {
  const { say } = useWords()
  const query = useQuery(queries.users)
  const [opened, { open, close }] = useDisclosure()
  const [link, setLink] = useState<{ name: string; link: string } | null>(null)
  return (
    <Stack gap="md" align="stretch">
      <Read query={query} lines={2}>
        {({ users }) => (
          <ul className={surface.list}>
            {users.map((user) => (
              <li key={user.id} className={classes.users}>
                <User user={user} onLink={(made) => setLink({ name: user.name, link: made })} />
              </li>
            ))}
          </ul>
        )}
      </Read>
      {link && <InvitationLink name={link.name} link={link.link} />}
      <div>
        <Button variant="default" onClick={open}>
          {say('settings.invite')}
        </Button>
      </div>
      {opened && (
        <InviteDialog
          onInvited={(name, made) => {
            setLink({ name, link: made })
            close()
          }}
          onClose={close}
        />
      )}
    </Stack>
  )
}

function InvitationLink({ name, link }: { name: string; link: string }) {
  const { say } = useWords()
  return (
    <div className={surface.padded} role="status">
      <Text size="sm">{say('settings.link', { name })}</Text>
      <Text className={classes.mono}>{link}</Text>
      <CopyButton value={link}>
        {({ copied, copy }) => (
          <Button size="xs" mt="xs" onClick={copy}>
            {say(copied ? 'settings.copied' : 'settings.copy')}
          </Button>
        )}
      </CopyButton>
    </div>
  )
}

function User({ user, onLink }: { user: UserView; onLink: (link: string) => void }) {
  const words = useWords()
  const { say } = words
  const queryClient = useQueryClient()
  const { data: me } = useQuery(queries.me)
  const [removing, { open, close }] = useDisclosure()
  const refresh = (): Promise<void> => queryClient.invalidateQueries({ queryKey: queries.users.queryKey })
  const change = useMutation({ mutationFn: (role: string) => changeRole(user.id, role), onSuccess: refresh })
  const remove = useMutation({ mutationFn: () => removeUser(user.id), onSuccess: refresh })
  const renew = useMutation({ mutationFn: () => renewLink(user.id), onSuccess: ({ link }) => onLink(link) })
  const isMe = me?.id === user.id
  return (
    <>
      <div>
        <Text fw={560}>{user.name}</Text>
        <span className={classes.email}>{user.email}</span>
        <ProblemNotice error={change.error ?? renew.error} />
      </div>
      <Select
        aria-label={say('settings.role-of', { name: user.name })}
        data={roleChoices(words)}
        value={user.role}
        allowDeselect={false}
        disabled={isMe || change.isPending}
        onChange={(role) => role && change.mutate(role)}
        w={180}
      />
      <Button
        variant="subtle"
        size="sm"
        disabled={isMe}
        loading={renew.isPending}
        onClick={() => renew.mutate()}
        aria-label={say('settings.new-link', { name: user.name })}
      >
        {say('settings.new-link-short')}
      </Button>
      <Button
        variant="subtle"
        color="ember"
        size="sm"
        disabled={isMe}
        onClick={open}
        aria-label={say('settings.remove-who', { name: user.name })}
      >
        {say('settings.remove')}
      </Button>
      {removing && (
        <FormDialog
          title={say('settings.remove-who', { name: user.name })}
          submit={say('settings.remove')}
          busy={remove.isPending}
          error={remove.error}
          danger
          onSubmit={() => remove.mutate()}
          onClose={close}
        >
          <Text size="sm">{say('settings.remove-what')}</Text>
        </FormDialog>
      )}
    </>
  )
}

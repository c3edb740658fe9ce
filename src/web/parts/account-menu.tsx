import { Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconLogout, IconSettings, IconUserCircle } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { signOut } from '../api/acts.ts'
import { me } from '../api/queries.ts'
import { useWords } from '../words.ts'
import { announce } from './live-region.tsx'
import { problemMessage } from './problem-notice.tsx'
import classes from './shell.module.css'

export function AccountMenu() {
  const words = useWords()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { data: person } = useQuery(me)
  const leave = async (): Promise<void> => {
    try {
      await signOut()
      queryClient.clear()
      await navigate({ to: '/sign-in', search: {} })
    } catch (error) {
      announce(problemMessage(error, words))
    }
  }
  return (
    <Menu position="bottom-end" shadow="md" width={220}>
      <Menu.Target>
        <UnstyledButton
          className={classes.control}
          aria-label={words.say('shell.account', { name: person?.name ?? '' })}
        >
          <IconUserCircle size={20} aria-hidden="true" />
          <span className={classes.wideText}>{person?.name}</span>
          <IconChevronDown size={14} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {person && <Menu.Label>{words.say(`role.${person.role}`)}</Menu.Label>}
        <Menu.Item leftSection={<IconSettings size={18} />} onClick={() => void navigate({ to: '/settings' })}>
          {words.say('nav.settings')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={18} />} onClick={() => void leave()}>
          {words.say('shell.sign-out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

import { Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { Link, useLocation, useNavigate } from '@tanstack/react-router'
import { useWords } from '../words.ts'
import { registerKinds } from './kinds.ts'
import classes from './shell.module.css'

interface Props {
  /** One under the other, with the kinds of the register spread out: for narrow screens. */
  readonly stacked?: boolean
  readonly onFollow?: () => void
}

/** Pages that people open now and then: one under the other where there is room, else with the register. */
const desks = [
  { path: '/planner', title: 'nav.planner' },
  { path: '/succession', title: 'succession.title' },
  { path: '/rules', title: 'nav.rules' },
] as const

export function Navigation({ stacked = false, onFollow }: Props) {
  const { say } = useWords()
  const link = { className: classes.link, activeProps: { 'data-active': 'true' }, onClick: onFollow } as const
  return (
    <>
      <Link to="/" activeOptions={{ exact: true }} {...link}>
        {say('nav.due')}
      </Link>
      <Link to="/documents" {...link}>
        {say('nav.documents')}
      </Link>
      <Link to="/partners" {...link}>
        {say('nav.partners')}
      </Link>
      <Link to="/agreements" {...link}>
        {say('nav.agreements')}
      </Link>
      {stacked ? <KindLinks onFollow={onFollow} /> : <RegisterMenu />}
      {stacked &&
        desks.map(({ path, title }) => (
          <Link key={path} to={path} {...link}>
            {say(title)}
          </Link>
        ))}
      <Link to="/figures" {...link}>
        {say('nav.figures')}
      </Link>
    </>
  )
}

function KindLinks({ onFollow }: { onFollow?: () => void }) {
  const { say } = useWords()
  return registerKinds.map((kind) => (
    <Link
      key={kind}
      to="/register/$kind"
      params={{ kind }}
      search={{}}
      className={classes.link}
      activeProps={{ 'data-active': 'true' }}
      onClick={onFollow}
    >
      {say(`kind.${kind}`, { count: 2 })}
    </Link>
  ))
}

function RegisterMenu() {
  const { say } = useWords()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  return (
    <Menu position="bottom-start" shadow="md" trapFocus={false}>
      <Menu.Target>
        <UnstyledButton className={classes.link} data-active={pathname.startsWith('/register') || undefined}>
          {say('nav.register')} <IconChevronDown size={14} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {registerKinds.map((kind) => (
          <Menu.Item key={kind} onClick={() => void navigate({ to: '/register/$kind', params: { kind }, search: {} })}>
            {say(`kind.${kind}`, { count: 2 })}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {desks.map(({ path, title }) => (
          <Menu.Item key={path} onClick={() => void navigate({ to: path })}>
            {say(title)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

import { Burger, Drawer } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link, Outlet } from '@tanstack/react-router'
import { useWords } from '../words.ts'
import { AccountMenu } from './account-menu.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { LiveRegion } from './live-region.tsx'
import { Mark } from './mark.tsx'
import { Navigation } from './navigation.tsx'
import { SearchBox } from './search-box.tsx'
import { SessionDialog } from './session-dialog.tsx'
import classes from './shell.module.css'
import { UploadsTray } from './uploads-tray.tsx'

/** What is around every page of a signed-in person. */
export function Shell() {
  const { say } = useWords()
  return (
    <>
      <a href="#content" className={classes.skip}>
        {say('shell.skip')}
      </a>
      <header className={classes.header}>
        <div className={classes.bar}>
          <Link to="/" className={classes.brand} aria-label={say('shell.home')}>
            <Mark />
            <span className={classes.brandText}>Comity</span>
          </Link>
          <nav aria-label={say('shell.navigation')} className={classes.navigation}>
            <Navigation />
          </nav>
          <div className={classes.controls}>
            <SearchBox />
            <LanguageSwitch />
            <AccountMenu />
            <NarrowNavigation />
          </div>
        </div>
      </header>
      <Outlet />
      <UploadsTray />
      <SessionDialog />
      <LiveRegion />
    </>
  )
}

function NarrowNavigation() {
  const { say } = useWords()
  const [opened, { toggle, close }] = useDisclosure()
  return (
    <div className={classes.narrow}>
      <Burger opened={opened} onClick={toggle} size="sm" aria-label={say('shell.navigation')} aria-expanded={opened} />
      <Drawer
        opened={opened}
        onClose={close}
        position="right"
        size="17rem"
        title={say('shell.navigation')}
        closeButtonProps={{ 'aria-label': say('close') }}
      >
        <nav aria-label={say('shell.navigation')} className={classes.stacked}>
          <Navigation stacked onFollow={close} />
        </nav>
      </Drawer>
    </div>
  )
}

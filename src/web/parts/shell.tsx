import { Burger } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link, Outlet } from '@tanstack/react-router'
import { sessionEnded } from '../session.ts'
import { useStore } from '../store.ts'
import { useWords } from '../words.ts'
import { AccountMenu } from './account-menu.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { later } from './later.tsx'
import { LiveRegion } from './live-region.tsx'
import { Mark } from './mark.tsx'
import { Navigation } from './navigation.tsx'
import { SearchBox } from './search-box.tsx'
import classes from './shell.module.css'
import { useOwnLanguage } from './use-keep-language.ts'
import { UploadsTray } from './uploads-tray.tsx'

const SessionDialog = later(async () => (await import('./session-dialog.tsx')).SessionDialog)
const NarrowDrawer = later(async () => (await import('./narrow-drawer.tsx')).NarrowDrawer)

/** What is around every page of a signed-in person. */
export function Shell() {
  const { say } = useWords()
  useOwnLanguage()
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
      <EndOfSession />
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
      {opened && <NarrowDrawer onClose={close} />}
    </div>
  )
}

/** Most sessions never end while somebody works. */
function EndOfSession() {
  return useStore(sessionEnded) ? <SessionDialog /> : null
}

import { UnstyledButton } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../words.ts'
import { later } from './later.tsx'
import classes from './shell.module.css'

const Palette = later(async () => (await import('./palette.tsx')).Palette)

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** One box for everything; Ctrl-K or ⌘-K opens it from anywhere. What it opens is loaded when it is first wanted. */
export function SearchBox() {
  const { say } = useWords()
  const [wanted, setWanted] = useState(0)
  const open = (): void => setWanted((times) => times + 1)
  useHotkeys([['mod+K', open]], [])
  return (
    <>
      <UnstyledButton className={classes.search} onClick={open} aria-keyshortcuts="Control+K Meta+K">
        <IconSearch size={18} aria-hidden="true" />
        <span className={classes.searchText}>{say('shell.search')}</span>
        <kbd className={classes.keys}>{isMac ? '⌘ K' : 'Ctrl K'}</kbd>
      </UnstyledButton>
      {wanted > 0 && <Palette wanted={wanted} />}
    </>
  )
}

import { Drawer } from '@mantine/core'
import { useWords } from '../words.ts'
import { Navigation } from './navigation.tsx'
import classes from './shell.module.css'

/** The menu of narrow screens. */
export function NarrowDrawer({ onClose }: { onClose: () => void }) {
  const { say } = useWords()
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="17rem"
      title={say('shell.navigation')}
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      <nav aria-label={say('shell.navigation')} className={classes.stacked}>
        <Navigation stacked onFollow={onClose} />
      </nav>
    </Drawer>
  )
}

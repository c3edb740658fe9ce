import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './empty.module.css'

/** Nothing is here yet: says so, and what to do. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <Text fw={600}>{title}</Text>
      {children && <div className={classes.more}>{children}</div>}
    </div>
  )
}

import type { ReactNode } from 'react'
import classes from './badge.module.css'
import type { Tone } from './duty-state.ts'

export function Badge({ tone = 'calm', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      {children}
    </span>
  )
}

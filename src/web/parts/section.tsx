import { Title } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import classes from './section.module.css'

interface Props {
  readonly title: string
  readonly count?: number
  readonly hint?: string
  readonly action?: ReactNode
  readonly tone?: 'late' | 'soon' | 'calm'
  readonly children: ReactNode
}

/** A part of a page under its own heading. */
export function Section({ title, count, hint, action, tone = 'calm', children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes.section}>
      <div className={classes.head}>
        <Title order={2} id={id}>
          {title}
          {count !== undefined && (
            <span className={classes.count} data-tone={tone}>
              {count}
            </span>
          )}
        </Title>
        {action}
      </div>
      {hint && <p className={classes.hint}>{hint}</p>}
      {children}
    </section>
  )
}

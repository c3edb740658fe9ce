import type { ReactNode, Ref } from 'react'

interface Props {
  readonly label: string
  readonly className?: string
  readonly ref?: Ref<HTMLDivElement>
  readonly children: ReactNode
}

/** What scrolls by itself must be reachable by keyboard, and say what it is. */
const reachable = { role: 'group', tabIndex: 0 } as const

export function ScrollRegion({ label, className, ref, children }: Props) {
  return (
    <div ref={ref} className={className} aria-label={label} {...reachable}>
      {children}
    </div>
  )
}

import { useEffect, useMemo, useRef } from 'react'
import type { DocumentView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { Empty } from '../empty.tsx'
import { ProposalCard } from './proposal-card.tsx'
import classes from './proposal-list.module.css'
import { groupsOf } from './proposal-order.ts'
import type { DeskAct } from './use-desk.ts'

interface Props {
  readonly view: DocumentView
  readonly selected: number
  readonly hovered: number
  readonly busy: boolean
  readonly mayDecide: boolean
  readonly error: unknown
  readonly onSelect: (place: number) => void
  readonly onHover: (place: number) => void
  readonly onAct: (act: DeskAct) => void
  /** Whether the selected proposal tells why it was read so. */
  readonly why: boolean
  readonly onWhy: () => void
  readonly onQuote: (start: number, end: number) => void
}

/** What was read, by kind. */
export function ProposalList(props: Props) {
  const { say } = useWords()
  const { view, selected } = props
  const list = useRef<HTMLDivElement>(null)
  const groups = useMemo(() => groupsOf(view.proposals), [view.proposals])
  useFocusOnSelected(list, selected)
  if (groups.length === 0) {
    return (
      <Empty title={say(isRead(view) ? 'desk.nothing-read' : 'desk.not-read')}>{say('desk.nothing-read-more')}</Empty>
    )
  }
  return (
    <div ref={list} className={classes.list}>
      {groups.map((group) => (
        <section key={group.kind} aria-label={say(`kind.${group.kind}`, { count: 2 })}>
          <h2 className={classes.kind}>
            <span className={classes.swatch} data-kind={group.kind} aria-hidden="true" />
            {say(`kind.${group.kind}`, { count: 2 })}
            <span className={classes.count}>{group.places.length}</span>
          </h2>
          <ul className={classes.cards}>
            {group.places.map((place) => (
              <Card key={view.proposals[place]?.key ?? place} place={place} {...props} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** Whether the document is in a language that the reader reads. */
export const isRead = ({ readingWarnings, problem }: DocumentView): boolean =>
  !problem && !readingWarnings.some(({ code }) => code === 'language-not-read')

function Card({ place, view, selected, hovered, error, ...rest }: Props & { place: number }) {
  const proposal = view.proposals[place]
  if (!proposal) return null
  const isSelected = place === selected
  return (
    <ProposalCard
      {...rest}
      digest={view.digest}
      proposal={proposal}
      place={place}
      language={view.language}
      selected={isSelected}
      hovered={place === hovered}
      busy={rest.busy && isSelected}
      error={isSelected ? (error ?? undefined) : undefined}
      onGoTo={(key) => rest.onSelect(view.proposals.findIndex((other) => other.key === key))}
    />
  )
}

/**
 * The focus goes with the selection, so that the keys and the screen reader are where the eye is. What is selected when
 * the page opens is not scrolled to: the page begins at its beginning.
 */
function useFocusOnSelected(list: React.RefObject<HTMLElement | null>, selected: number): void {
  const opened = useRef(false)
  useEffect(() => {
    const headline = list.current?.querySelector<HTMLElement>(`[data-proposal="${selected}"]`)
    headline?.focus({ preventScroll: true })
    if (opened.current) headline?.closest('li')?.scrollIntoView({ block: 'nearest' })
    opened.current = true
  }, [list, selected])
}

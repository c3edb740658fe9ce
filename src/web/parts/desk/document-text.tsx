import { memo, useEffect, useMemo, useRef } from 'react'
import type { DocumentView, ProposalView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { ScrollRegion } from '../scroll-region.tsx'
import classes from './document-text.module.css'
import { partsOf, segmentsOf, type Part, type Segment, type Span } from './segments.ts'

export interface TextProps {
  readonly view: DocumentView
  /** A quote that somebody came for, from a citation. */
  readonly quote: { start: number; end: number } | null
  readonly selected: number
  readonly hovered: number
  readonly onSelect: (proposal: number) => void
  readonly onHover: (proposal: number) => void
}

/** The whole text as it came in, with everything that was read in it marked. */
export function DocumentText({ view, quote, selected, hovered, onSelect, onHover }: TextProps) {
  const { say } = useWords()
  const pane = useRef<HTMLDivElement>(null)
  const drawn = useMemo(() => ({ proposals: view.proposals, quote }), [view.proposals, quote])
  useMarking(pane, 'selected', selected, drawn)
  useMarking(pane, 'hovered', hovered, drawn)
  useEffect(() => {
    const target = selected >= 0 ? owned(pane.current, selected)[0] : undefined
    if (target) scrollWithin(pane.current, target)
  }, [selected])
  useEffect(() => {
    const target = quote ? owned(pane.current, -1)[0] : undefined
    if (target) scrollWithin(pane.current, target)
  }, [quote])
  return (
    <ScrollRegion ref={pane} className={classes.pane} label={say('desk.text')}>
      <article lang={view.language} className={classes.text}>
        <Parts view={view} quote={quote} onSelect={onSelect} onHover={onHover} />
      </article>
    </ScrollRegion>
  )
}

type PartsProps = Pick<TextProps, 'view' | 'quote' | 'onSelect' | 'onHover'>

/** Drawn once per document: which proposal is selected or hovered is marked on the elements that stand there. */
const Parts = memo(function Parts({ view, quote, onSelect, onHover }: PartsProps) {
  const parts = useMemo(() => partsOf(view.text, view.blocks), [view.text, view.blocks])
  const spans = useMemo(() => spansOf(view.proposals, quote), [view.proposals, quote])
  return parts.map((part) => (
    <div key={part.start} className={classes[part.role]} data-page={part.page}>
      {segmentsOf(part, spans).map((segment) => (
        <Piece key={segment.start} view={view} part={part} segment={segment} onSelect={onSelect} onHover={onHover} />
      ))}
    </div>
  ))
})

interface PieceProps extends Pick<TextProps, 'view' | 'onSelect' | 'onHover'> {
  readonly part: Part
  readonly segment: Segment
}

function Piece({ view, segment, onSelect, onHover }: PieceProps) {
  const text = view.text.slice(segment.start, segment.end)
  const first = segment.owners.find((owner) => owner >= 0)
  const asked = segment.owners.includes(-1)
  const proposal = first === undefined ? undefined : view.proposals[first]
  if (first === undefined || !proposal) {
    return asked ? (
      <mark className={classes.quote} data-owners=" -1 ">
        {text}
      </mark>
    ) : (
      text
    )
  }
  return (
    <a
      href={`?proposal=${encodeURIComponent(proposal.key)}`}
      tabIndex={-1}
      className={asked ? `${classes.highlight} ${classes.quote}` : classes.highlight}
      data-kind={proposal.kind}
      data-state={proposal.state}
      data-owners={` ${segment.owners.join(' ')} `}
      onMouseEnter={() => onHover(first)}
      onMouseLeave={() => onHover(-1)}
      onClick={(event) => {
        event.preventDefault()
        onSelect(first)
      }}
    >
      {text}
    </a>
  )
}

function spansOf(proposals: readonly ProposalView[], quote: TextProps['quote']): Span[] {
  const spans = proposals.flatMap((proposal, owner) =>
    proposal.kind === 'topic' ? [] : proposal.citations.map(({ start, end }) => ({ start, end, owner })),
  )
  return quote ? [...spans, { ...quote, owner: -1 }] : spans
}

const owned = (pane: HTMLElement | null, owner: number): HTMLElement[] => [
  ...(pane?.querySelectorAll<HTMLElement>(`[data-owners~="${owner}"]`) ?? []),
]

/** What the marks in the text are drawn from. */
interface Drawn {
  readonly proposals: DocumentView['proposals']
  readonly quote: TextProps['quote']
}

function useMarking(
  pane: React.RefObject<HTMLElement | null>,
  name: 'selected' | 'hovered',
  owner: number,
  drawn: Drawn,
): void {
  useEffect(() => {
    // A decided proposal and the place of a quote are drawn anew, and are marked again.
    const marked = owner >= 0 && owner < drawn.proposals.length ? owned(pane.current, owner) : []
    for (const element of marked) element.dataset[name] = 'true'
    return () => {
      for (const element of marked) delete element.dataset[name]
    }
  }, [pane, name, owner, drawn])
}

/** Brings the place into the middle of the pane, and leaves the page around it where it is. */
function scrollWithin(pane: HTMLElement | null, target: HTMLElement): void {
  if (!pane) return
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (pane.scrollHeight <= pane.clientHeight) {
    target.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
    return
  }
  const offset = target.getBoundingClientRect().top - pane.getBoundingClientRect().top
  pane.scrollTo({ top: pane.scrollTop + offset - pane.clientHeight / 2, behavior: calm ? 'auto' : 'smooth' })
}

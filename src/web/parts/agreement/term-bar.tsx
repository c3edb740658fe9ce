import type { AgreementView } from '../../api/types.ts'
import { useWords, type Words } from '../../words.ts'
import classes from './term-bar.module.css'

interface Props {
  readonly view: AgreementView
}

interface Span {
  readonly first: Temporal.PlainDate
  readonly last: Temporal.PlainDate
}

/** The term as a bar with today on it, and the last day for notice; nothing where the term is not known. */
export function TermBar({ view }: Props) {
  const words = useWords()
  const { life } = view
  const span = spanOf(view)
  // What is only planned or reported runs no term.
  if (span === null || !life.binds) return null
  const today = placeIn(span, view.asOf)
  const notice = life.notice ? placeIn(span, life.notice.lastDay) : null
  return (
    <figure className={classes.term}>
      <div className={classes.bar} aria-hidden="true">
        <div className={classes.past} style={{ width: `${today}%` }} />
        {notice !== null && <div className={classes.notice} style={{ insetInlineStart: `${notice}%` }} />}
        <div className={classes.today} style={{ insetInlineStart: `${today}%` }} />
      </div>
      <div className={classes.ends} aria-hidden="true">
        <span>{words.date(span.first.toString())}</span>
        <span>{words.date(span.last.toString())}</span>
      </div>
      <figcaption className={classes.caption}>{captionOf(life, words)}</figcaption>
    </figure>
  )
}

function captionOf({ daysLeft = 0, lastDay = '', notice }: AgreementView['life'], { say, date }: Words): string {
  const end =
    daysLeft < 0
      ? say('agreement.term-over', { day: date(lastDay), days: -daysLeft })
      : say('agreement.days-left', { day: date(lastDay), days: daysLeft })
  if (notice === undefined) return end
  const { given, daysLeft: toNotice } = notice
  const state = given !== undefined ? 'given' : toNotice < 0 ? 'passed' : 'open'
  const details = { day: date(notice.lastDay), days: Math.max(0, toNotice), given: date(given ?? notice.lastDay) }
  return `${end} ${say(`agreement.notice-${state}`, details)}`
}

function spanOf({ life: { firstDay, lastDay } }: AgreementView): Span | null {
  if (firstDay === undefined || lastDay === undefined || firstDay >= lastDay) return null
  return { first: Temporal.PlainDate.from(firstDay), last: Temporal.PlainDate.from(lastDay) }
}

const daysFrom = (first: Temporal.PlainDate, day: Temporal.PlainDate): number =>
  first.until(day, { largestUnit: 'days' }).days

/** In per cent of the bar, never outside it. */
const placeIn = ({ first, last }: Span, day: string): number =>
  Math.min(100, Math.max(0, (daysFrom(first, Temporal.PlainDate.from(day)) / daysFrom(first, last)) * 100))

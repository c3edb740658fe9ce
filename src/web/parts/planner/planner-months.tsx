import { useId } from 'react'
import type { PlannedItem, PlannerView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { PlannedTitle, toneOfItem } from './planned-title.tsx'
import classes from './planner.module.css'

interface Props {
  readonly view: PlannerView
  readonly items: readonly PlannedItem[]
}

const months = Array.from({ length: 12 }, (_, index) => index + 1)

/** Twelve months, each with its days on which something is. What lasts over the end of a month stands in both. */
export function PlannerMonths({ view, items }: Props) {
  return (
    <div className={classes.months}>
      {months.map((month) => (
        <Month key={month} text={`${view.year}-${String(month).padStart(2, '0')}`} view={view} items={items} />
      ))}
    </div>
  )
}

function Month({ text, view, items }: Props & { readonly text: string }) {
  const words = useWords()
  const id = useId()
  const own = items.filter(({ first, last }) => first.slice(0, 7) <= text && last.slice(0, 7) >= text)
  const isNow = view.today.startsWith(text)
  return (
    <section className={classes.month} aria-labelledby={id} data-now={isNow || undefined}>
      <h2 id={id} className={classes.monthName}>
        <span className={classes.monthText}>{words.date(text)}</span>
        <span className={classes.count}>{own.length}</span>
      </h2>
      {own.length > 0 && (
        <ol className={classes.items}>
          {own.map((item) => (
            <li key={item.id} className={classes.item} data-tone={toneOfItem(item)} data-past={item.last < view.today}>
              <span className={classes.day}>{dayIn(item, text)}</span>
              <span className={classes.what}>
                <PlannedTitle item={item} view={view} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

/** `3`, or `2–6` for what lasts, as far as it lies in the month. */
function dayIn({ first, last }: PlannedItem, month: string): string {
  const day = (date: string): string => String(Number(date.slice(8)))
  const from = first.startsWith(month) ? day(first) : '…'
  const to = last.startsWith(month) ? day(last) : '…'
  return from === to ? from : `${from}–${to}`
}

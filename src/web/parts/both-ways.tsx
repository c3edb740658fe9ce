import type { Duty, Links } from '../api/types.ts'
import { useWords, type Words } from '../words.ts'
import { DutyRow } from './duty-row.tsx'
import { Empty } from './empty.tsx'
import { Section } from './section.tsx'
import surface from './surface.module.css'
import { titleOr } from './titles.ts'
import classes from './both-ways.module.css'

interface Props {
  readonly view: {
    readonly organisations: readonly { readonly id: string }[]
    readonly duties: readonly Duty[]
    readonly links: Links
    readonly ours: readonly string[]
  }
}

interface Side {
  readonly key: string
  readonly title: string
  readonly duties: readonly Duty[]
}

/** What each side owes, side by side, and what they owe together. */
export function BothWays({ view }: Props) {
  const words = useWords()
  return (
    <div className={classes.sides}>
      {sidesOf(view, words).map((side) => (
        <Section key={side.key} title={side.title} count={side.duties.filter(isLive).length}>
          <SideDuties duties={side.duties} view={view} />
        </Section>
      ))}
    </div>
  )
}

function sidesOf({ organisations, duties, links, ours }: Props['view'], { say }: Words): Side[] {
  const alone = organisations
    .toSorted((a, b) => Number(ours.includes(b.id)) - Number(ours.includes(a.id)))
    .map(({ id }) => ({
      key: id,
      title: say(ours.includes(id) ? 'partnership.we-owe' : 'partnership.owes', { name: titleOr(links, id) }),
      duties: duties.filter((duty) => duty.debtors.length === 1 && duty.debtors[0] === id),
    }))
  const together = duties.filter((duty) => duty.debtors.length > 1)
  return together.length === 0
    ? alone
    : [...alone, { key: 'together', title: say('partnership.together'), duties: together }]
}

const order: readonly Duty['state'][] = ['overdue', 'disputed', 'part met', 'open', 'not yet']
const isLive = (duty: Duty): boolean => order.includes(duty.state)

function SideDuties({ duties, view }: Props & { duties: readonly Duty[] }) {
  const { say } = useWords()
  const live = duties.filter(isLive).toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  const past = duties.filter((duty) => !isLive(duty))
  return (
    <>
      {live.length === 0 ? <Empty title={say('partnership.nothing-owed')} /> : <Rows duties={live} view={view} />}
      {past.length > 0 && (
        <details className={classes.past}>
          <summary>
            {say('partnership.settled')} ({past.length})
          </summary>
          <Rows duties={past} view={view} />
        </details>
      )}
    </>
  )
}

function Rows({ duties, view }: Props & { duties: readonly Duty[] }) {
  return (
    <ul className={surface.list}>
      {duties.map((duty) => (
        <li key={duty.id}>
          <DutyRow duty={duty} links={view.links} ours={view.ours} />
        </li>
      ))}
    </ul>
  )
}

import type { CommitmentLife, Links } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { Badge } from '../badge.tsx'
import { toneOf } from '../duty-state.ts'
import { TextLink } from '../link.tsx'
import { LinkedRecords } from '../record-link.tsx'
import { ScrollRegion } from '../scroll-region.tsx'
import { titlesFrom } from '../titles.ts'
import classes from './turn-years.module.css'

type TurnYear = CommitmentLife['turns'][number]

/** Who received whom, year by year, with what became of the years that went otherwise; and whose turn comes next. */
export function TurnYears({ years, links, shown }: { years: readonly TurnYear[]; links: Links; shown?: string }) {
  const words = useWords()
  const { say } = words
  const next =
    years.find(({ duty }) => duty === shown) ??
    years.find(({ state, why }) => why !== undefined && waiting.has(state)) ??
    years.at(-1)
  return (
    <>
      {next?.why && <p className={classes.sentence}>{words.sentence('because', next.why, titlesFrom(links))}</p>}
      <ScrollRegion label={say('turns.title')} className={classes.scroll}>
        <ol className={classes.years}>
          {years.map((year) => (
            <li key={year.duty} aria-current={year.duty === shown ? 'true' : undefined}>
              <Year year={year} links={links} />
            </li>
          ))}
        </ol>
      </ScrollRegion>
    </>
  )
}

const waiting: ReadonlySet<TurnYear['state']> = new Set(['open', 'part met', 'overdue', 'disputed', 'not yet'])

function Year({ year, links }: { year: TurnYear; links: Links }) {
  const words = useWords()
  const { say } = words
  return (
    <>
      <TextLink to="/duties/$id" params={{ id: year.duty }} className={classes.period}>
        {words.date(year.period)}
      </TextLink>
      <Badge tone={toneOf[year.state]}>{say(`duty-state.${year.state}`)}</Badge>
      {year.hosts.length > 0 ? (
        <span>
          {say('turns.host')} <LinkedRecords ids={year.hosts} links={links} />
        </span>
      ) : (
        <span className={classes.quiet}>{say('turns.no-host')}</span>
      )}
      <span>
        {say('turns.turn')}{' '}
        {year.whose === undefined ? say('turns.nobody-knows') : <LinkedRecords ids={[year.whose]} links={links} />}
      </span>
      {year.marks
        .filter((mark) => mark !== year.state)
        .map((mark) => (
          <span key={mark} className={classes.quiet}>
            {say(`turns.${mark}`, { to: year.to === undefined ? 'none' : words.date(year.to) })}
          </span>
        ))}
    </>
  )
}

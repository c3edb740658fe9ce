import type { PlannedItem, PlannerView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { Badge } from '../badge.tsx'
import { toneOf, type Tone } from '../duty-state.ts'
import { TextLink } from '../link.tsx'
import { Name, Tongue } from '../tongue.tsx'
import classes from './planner.module.css'

export const toneOfItem = ({ state }: PlannedItem): Tone => (state === undefined ? 'calm' : toneOf[state])

const settledWell = new Set(['open', 'not yet'])

/** What it is, with a link to it; of which sort, whose, and for duties how it stands. */
export function PlannedTitle({ item, view }: { item: PlannedItem; view: PlannerView }) {
  const { say } = useWords()
  const { sort, side, state, title, record } = item
  const partnership = view.partnerships.find(({ id }) => id === item.partnership)
  return (
    <>
      <TextLink to="/records/$id" params={{ id: record }} className={classes.title}>
        {typeof title === 'string' ? <Name text={title} /> : <Tongue text={title} />}
      </TextLink>
      <span className={classes.about}>
        {[
          say(`planner.sort-${sort}`),
          ...(side === 'ours' || side === 'theirs' ? [say(`planner.side-${side}`)] : []),
        ].join(' · ')}
        {partnership && (
          <>
            {' · '}
            <Name text={partnership.title} />
          </>
        )}
      </span>
      {state !== undefined && !settledWell.has(state) && (
        <Badge tone={toneOf[state]}>{say(`duty-state.${state}`)}</Badge>
      )}
    </>
  )
}

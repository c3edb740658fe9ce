import type { SuccessionPreview } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { titleOr } from '../titles.ts'
import { Tongue } from '../tongue.tsx'
import classes from './succession.module.css'

type Change = SuccessionPreview['changes'][number]
const mostShown = 12

/** What would move, before and after; nothing of it is kept. */
export function Moves({ preview }: { preview: SuccessionPreview }) {
  const { say } = useWords()
  const { changes, unchanged } = preview
  return (
    <>
      <p className={classes.quiet}>{say('succession.moves', { count: changes.length, unchanged })}</p>
      <ul className={classes.moves}>
        {changes.slice(0, mostShown).map((change) => (
          <li key={change.after.id}>
            <Move change={change} preview={preview} />
          </li>
        ))}
        {changes.length > mostShown && <li>{say('succession.more', { count: changes.length - mostShown })}</li>}
      </ul>
    </>
  )
}

function Move({ change: { before, after }, preview: { links } }: { change: Change; preview: SuccessionPreview }) {
  const words = useWords()
  const told = ({ debtors, creditors, state }: Change['before']): string => {
    const names = (ids: readonly string[]): string => words.list(ids.map((id) => titleOr(links, id)))
    const sides = creditors.length > 0 ? `${names(debtors)} → ${names(creditors)}` : names(debtors)
    return `${sides} (${words.say(`duty-state.${state}`)})`
  }
  return (
    <>
      <strong>
        <Tongue text={after.what} /> · {words.date(after.period.text)}
      </strong>
      <br />
      {words.say('succession.before', { told: told(before) })}
      <br />
      {words.say('succession.after', { told: told(after) })}
    </>
  )
}

import type { Duty } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import classes from './voices.module.css'

/** The word of the side that owes, that of the side that is owed, and the calendar, side by side. */
export function Voices({ duty }: { duty: Duty }) {
  const words = useWords()
  const { say } = words
  const { debtor, creditor, calendar } = duty.voices
  const said = ({ says, amount }: Duty['voices']['debtor']): string =>
    says === 'met' && duty.owed.unit !== ''
      ? `${say('voices.met')} (${words.number(amount)} ${duty.owed.unit})`
      : say(`voices.${says}`)
  return (
    <dl className={classes.voices}>
      <div data-says={debtor.says}>
        <dt>{say('value.voice.debtor')}</dt>
        <dd>{said(debtor)}</dd>
      </div>
      <div data-says={creditor.says}>
        <dt>{say('value.voice.creditor')}</dt>
        <dd>{said(creditor)}</dd>
      </div>
      <div data-says={calendar}>
        <dt>{say('voices.calendar')}</dt>
        <dd>{say(`voices.${calendar}`)}</dd>
      </div>
    </dl>
  )
}

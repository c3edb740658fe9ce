import { edtfDate } from '#kernel'
import { dayText } from '../calendar.ts'
import { firmnessOf } from '../rules/binding.ts'
import { agreementOf, noWarnings, type CommitmentCheck } from './survey.ts'
import { warn } from './warning.ts'

/** A new promise under a text that was over when it was made: the text gives it no time in which it could be owed. */
export const promisedAfterText: CommitmentCheck = {
  kind: 'commitment',
  moment: 'always',
  find(commitment, survey) {
    const agreement = agreementOf(commitment, survey)
    const { made } = commitment.body
    if (agreement === undefined || made === undefined) return noWarnings
    const { end } = survey.lifeOf(agreement)
    const date = edtfDate(made)
    if (!date.yearKnown || date.earliest <= end) return noWarnings
    return [warn('text-over-when-promised', commitment, { agreement: agreement.id, end: dayText(end), made })]
  },
}

/** Where nobody says when it was promised, it is asked about while it is being entered under a text that is over. */
export const enteredAfterText: CommitmentCheck = {
  kind: 'commitment',
  moment: 'saving',
  find(commitment, survey) {
    const agreement = agreementOf(commitment, survey)
    if (agreement === undefined || commitment.body.made !== undefined) return noWarnings
    const { end } = survey.lifeOf(agreement)
    if (end >= survey.asOf || firmnessOf(commitment.body, agreement) === 'none') return noWarnings
    return [warn('text-over-now', commitment, { agreement: agreement.id, end: dayText(end) })]
  },
}

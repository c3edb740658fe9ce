import { edtfDate, type EdtfDate } from '#kernel'
import type { CommitmentBody } from '#records'
import { dayText } from '../calendar.ts'
import { agreementOf, noWarnings, type CommitmentCheck } from './survey.ts'
import { warn } from './warning.ts'

function timeNamed({ when }: CommitmentBody): EdtfDate | undefined {
  const text =
    when.kind === 'once'
      ? when.due
      : when.kind === 'quota'
        ? when.period
        : when.kind === 'every'
          ? when.from
          : undefined
  const date = text === undefined ? undefined : edtfDate(text)
  return date?.yearKnown === true ? date : undefined
}

/** Something due only after its text is over falls away with the text. */
export const dueAfterText: CommitmentCheck = {
  kind: 'commitment',
  moment: 'always',
  find(commitment, survey) {
    const agreement = agreementOf(commitment, survey)
    const due = timeNamed(commitment.body)
    if (agreement === undefined || due === undefined) return noWarnings
    const { end } = survey.lifeOf(agreement)
    if (due.earliest <= end) return noWarnings
    return [warn('due-after-text', commitment, { agreement: agreement.id, end: dayText(end), due: due.text })]
  },
}

/** Something due before it was promised would be late from its first day on: one of the two dates is wrong. */
export const dueBeforePromise: CommitmentCheck = {
  kind: 'commitment',
  moment: 'always',
  find(commitment, survey) {
    const { when, made: said } = commitment.body
    const made = agreementOf(commitment, survey)?.body.signed ?? said
    const due = when.kind === 'every' ? undefined : timeNamed(commitment.body)
    if (made === undefined || due === undefined) return noWarnings
    const promised = edtfDate(made)
    if (!promised.yearKnown || due.latest >= promised.earliest) return noWarnings
    return [warn('due-before-promise', commitment, { due: due.text, made })]
  },
}

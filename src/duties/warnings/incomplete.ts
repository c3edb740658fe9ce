import { debtorOrganisations } from '#records'
import type { Commitment } from '../register.ts'
import { firmnessOf } from '../rules/binding.ts'
import { agreementOf, noWarnings, type CommitmentCheck, type Survey } from './survey.ts'
import { warn } from './warning.ts'

type Missing = 'nobody-looks-after' | 'no-measure' | 'no-date'

/** What a commitment that is to be kept needs, and lacks. Only what binds, or is expected, is asked for it. */
const missing: Readonly<Record<Missing, (commitment: Commitment, survey: Survey) => boolean>> = {
  'nobody-looks-after': ({ body }, { ours }) =>
    body.owner === undefined && (ours.size === 0 || debtorOrganisations(body.by).some((one) => ours.has(one))),
  'no-measure': ({ body }) => body.amount === undefined,
  'no-date': (commitment, survey) => {
    const { when } = commitment.body
    if (when.kind === 'regularly') return true
    if (when.kind === 'at an event') return when.event === undefined && when.date === undefined
    return when.kind === 'once' && when.due === undefined && agreementOf(commitment, survey)?.body.period === undefined
  },
}

const checkFor = (code: Missing): CommitmentCheck => ({
  kind: 'commitment',
  moment: 'saving',
  find(commitment, survey) {
    const firmness = firmnessOf(commitment.body, agreementOf(commitment, survey))
    if (firmness === 'waits' || firmness === 'none' || !missing[code](commitment, survey)) return noWarnings
    return [warn(code, commitment, {})]
  },
})

export const incomplete: readonly CommitmentCheck[] = (Object.keys(missing) as Missing[]).map(checkFor)

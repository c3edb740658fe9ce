import { because, type Because, type BecauseOf } from '../because.ts'
import type { Turn } from '../duty.ts'

type Cause = Pick<BecauseOf<'turn-is'>['details'], 'cause' | 'from' | 'earlier' | 'to'>

/** What makes a turn somebody's; years that only kept it are told beside. */
const causes: { readonly [Code in Because['code']]?: (details: Extract<Because, { code: Code }>['details']) => Cause } =
  {
    'turn-first': () => ({ cause: 'first' }),
    'turn-shown': ({ period }) => ({ cause: 'shown', earlier: period }),
    'turn-passed': ({ from, period }) => ({ cause: 'passed', from, earlier: period }),
    'turn-expected': ({ from, period }) => ({ cause: 'expected', from, earlier: period }),
    'turn-postponed': ({ organisation, period, to }) => ({
      cause: 'postponed',
      from: organisation,
      earlier: period,
      to,
    }),
    'turn-swapped': ({ with: other }) => ({ cause: 'swapped', earlier: other }),
    'turn-decided': () => ({ cause: 'decided' }),
  }

const causeOf = ({ code, details }: Because): Cause | undefined =>
  (causes[code] as ((given: Because['details']) => Cause) | undefined)?.(details)

/** Whose turn it is, and why, as one reason and so as one sentence. */
export function turnInOne({ whose, why }: Turn, period: string): BecauseOf<'turn-is'> {
  const cause = why.map(causeOf).findLast((one) => one !== undefined) ?? { cause: 'kept' }
  return because('turn-is', {
    organisation: whose,
    period,
    ...cause,
    kept: periodsOf(why, 'turn-kept'),
    suspended: periodsOf(why, 'turn-kept-suspended'),
  })
}

function periodsOf(why: readonly Because[], code: 'turn-kept' | 'turn-kept-suspended'): readonly string[] | undefined {
  const periods = why.flatMap((one) => (one.code === code ? [one.details.period] : []))
  return periods.length === 0 ? undefined : periods
}

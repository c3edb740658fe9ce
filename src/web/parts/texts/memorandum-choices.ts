import type { Choices } from '../../api/texts.ts'

export const costKinds = [
  'guest travels, host receives',
  'each its own',
  'host bears all',
] as const satisfies readonly Choices['costs'][]
export const renewals = ['by agreement', 'automatic'] as const satisfies readonly Choices['renewal'][]
export const informationCadences = ['month', 'quarter', 'half-year', 'year'] as const

type Delegations = NonNullable<Choices['delegations']>

export const freshDelegations = (): Delegations => ({
  cadence: 'year',
  firstHost: 0,
  from: Temporal.Now.plainDateISO().year + 1,
  people: 5,
  days: 5,
})

export const freshTraining: NonNullable<Choices['training']> = { by: 0, min: 1, max: 2, people: 20, days: 5 }

/** What a form begins with: common practice, all of it to be changed. */
export const freshChoices = (parties: readonly string[]): Choices => ({
  languages: ['en', 'vi'],
  parties: [
    { organisation: parties[0] ?? '', names: {} },
    { organisation: parties[1] ?? '', names: {} },
  ],
  areas: ['organising', 'bargaining', 'training of officials'],
  information: { cadence: 'half-year' },
  delegations: freshDelegations(),
  costs: 'guest travels, host receives',
  training: freshTraining,
  contactDays: 30,
  reviews: { midTerm: 30, final: 3 },
  years: 5,
  renewal: 'by agreement',
  renewalYears: 5,
  noticeMonths: 6,
})

export const isComplete = ({ parties: [one, other] }: Choices): boolean =>
  one.organisation !== '' && other.organisation !== '' && one.organisation !== other.organisation

import { cooperationAreas, textLanguages, type TextLanguage } from '#records/lists'
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

export const cadencesOfDelegations = ['year', 'two years'] as const
export const sideIndexes = [0, 1] as const
/** The two parties as values of a field. */
export const sides = ['0', '1'] as const
export const sideOf = (side: string): 0 | 1 => (side === '1' ? 1 : 0)

type Party = Choices['parties'][0]

export function withParty(choices: Choices, index: 0 | 1, party: Party): Choices {
  const [first, second] = choices.parties
  return { ...choices, parties: index === 0 ? [party, second] : [first, party] }
}

/** An empty name leaves it to the register. */
export function withName(choices: Choices, index: 0 | 1, language: TextLanguage, name: string): Choices {
  const party = choices.parties[index]
  const { [language]: _, ...others } = party.names
  return withParty(choices, index, { ...party, names: name.trim() === '' ? others : { ...others, [language]: name } })
}

export function withPrevailing(choices: Choices, tag: string | null): Choices {
  const { prevails: _, ...rest } = choices
  const prevails = choices.languages.find((language) => language === tag)
  return prevails === undefined ? rest : { ...rest, prevails }
}

/** A text has at least one language; what prevails is one of them. */
export function withLanguages(choices: Choices, tags: readonly string[]): Choices {
  const languages = textLanguages.filter((tag) => tags.includes(tag))
  if (languages.length === 0) return choices
  return withPrevailing({ ...withPrevailing(choices, null), languages }, choices.prevails ?? null)
}

export function withAreas(choices: Choices, chosen: readonly string[]): Choices {
  const areas = cooperationAreas.filter((area) => chosen.includes(area))
  return areas.length === 0 ? choices : { ...choices, areas }
}

/** Nought months: no mid-term review. */
export function withMidTerm(choices: Choices, midTerm: number): Choices {
  const { final } = choices.reviews
  return { ...choices, reviews: midTerm > 0 ? { final, midTerm } : { final } }
}

/** Reviews lie within the term. */
export function withYears(choices: Choices, years: number): Choices {
  const most = years * 12 - 1
  const { midTerm = 0, final } = choices.reviews
  return withMidTerm({ ...choices, years, reviews: { final: Math.min(final, most) } }, Math.min(midTerm, most))
}

import type { ClauseRole, CommitmentBody, MemorandumChoices, TextLanguage } from '#records'
import { languageName, listed, partyName, type SayMemorandum, type Values } from './say.ts'
import type { MemorandumKey } from './words/index.ts'

/** What a clause promises; the words for it and where it stands are added by who builds the commitment. */
export interface ClausePromise {
  /** The first part of the keys of its words. */
  readonly name: 'information' | 'delegations' | 'training' | 'contact' | 'midTerm' | 'final'
  readonly unit: MemorandumKey
  readonly by: CommitmentBody['by']
  readonly to: readonly string[]
  readonly amount: { readonly min: number; readonly max?: number }
  readonly when: CommitmentBody['when']
  readonly values?: (language: TextLanguage) => Values
}

/** A clause of the memorandum: its words are the messages `<name>.heading` and `<name>.text`. */
export interface TemplateClause {
  readonly name: ClauseName
  readonly role: ClauseRole
  readonly applies: (choices: MemorandumChoices) => boolean
  readonly values: (choices: MemorandumChoices, language: TextLanguage, say: SayMemorandum) => Values
  /** What it binds the two sides to, signed on a day; without the day, dates that count from it are open. */
  readonly promises: (choices: MemorandumChoices, signed?: Temporal.PlainDate) => readonly ClausePromise[]
}

export type ClauseName =
  | 'preamble'
  | 'purpose'
  | 'principles'
  | 'areas'
  | 'information'
  | 'delegations'
  | 'costs'
  | 'training'
  | 'contact'
  | 'reviews'
  | 'disputes'
  | 'amendment'
  | 'duration'
  | 'languages'
  | 'signatures'

/** A clause that says the same whatever is chosen, and promises nothing by itself. */
const plain = (name: ClauseName): TemplateClause => ({
  name,
  role: 'clause',
  applies: () => true,
  values: () => ({}),
  promises: () => [],
})

const both = ({ parties: [first, second] }: MemorandumChoices): [string, string] => [
  first.organisation,
  second.organisation,
]

const parties = (choices: MemorandumChoices, language: TextLanguage): Values => ({
  first: partyName(choices, 0, language),
  second: partyName(choices, 1, language),
})

/** Names of choices as ICU can select them. */
const cadenceKeys = {
  month: 'month',
  quarter: 'quarter',
  'half-year': 'halfYear',
  year: 'year',
  'two years': 'twoYears',
}
const costKeys = { 'guest travels, host receives': 'guest', 'each its own': 'own', 'host bears all': 'host' }
const renewalKeys = { automatic: 'automatic', 'by agreement': 'agreement' }

const otherOf = (index: 0 | 1): 0 | 1 => (index === 0 ? 1 : 0)

const once = (due: Temporal.PlainDate | undefined): CommitmentBody['when'] =>
  due === undefined ? { kind: 'once' } : { kind: 'once', due: due.toString() }

/** The last day of the term that begins on a day. */
export const lastDayOf = ({ years }: MemorandumChoices, signed: Temporal.PlainDate): Temporal.PlainDate =>
  signed.add({ years }).subtract({ days: 1 })

/** The usual clauses, in the order of the text. Those that apply are numbered in that order. */
export const memorandumClauses: readonly TemplateClause[] = [
  { ...plain('preamble'), role: 'preamble', values: parties },
  plain('purpose'),
  plain('principles'),
  {
    ...plain('areas'),
    values: ({ areas }, language, say) => ({
      areas: listed(
        areas.map((area) => say(`area.${area}`)),
        language,
      ),
    }),
  },
  {
    ...plain('information'),
    applies: ({ information }) => information !== undefined,
    values: ({ information }) => ({ cadence: cadenceKeys[information?.cadence ?? 'year'] }),
    promises: (choices) => [
      {
        name: 'information',
        unit: 'information.unit',
        by: { kind: 'each', organisations: both(choices) },
        to: [],
        amount: { min: 1 },
        when: { kind: 'every', cadence: choices.information?.cadence ?? 'year' },
      },
    ],
  },
  {
    ...plain('delegations'),
    applies: ({ delegations }) => delegations !== undefined,
    values: (choices, language) => {
      const { cadence = 'year', firstHost = 0, from = 0, people = 0, days = 0 } = choices.delegations ?? {}
      const host = partyName(choices, firstHost, language)
      return { cadence: cadenceKeys[cadence], host, from, people, days }
    },
    promises: (choices) => {
      const { cadence = 'year', firstHost = 0, from = 0 } = choices.delegations ?? {}
      const [host, guest] = [choices.parties[firstHost], choices.parties[otherOf(firstHost)]]
      const order = [host.organisation, guest.organisation]
      return [
        {
          name: 'delegations',
          unit: 'delegations.unit',
          by: { kind: 'in turn', order, startsWith: host.organisation },
          to: [],
          amount: { min: 1 },
          when: { kind: 'every', cadence, from: String(from) },
        },
      ]
    },
  },
  { ...plain('costs'), values: ({ costs }) => ({ costs: costKeys[costs] }) },
  {
    ...plain('training'),
    applies: ({ training }) => training !== undefined,
    values: (choices, language) => {
      const { by = 0, min = 0, max = 0, people = 0, days = 0 } = choices.training ?? {}
      const range = max > min ? 'yes' : 'no'
      const [host, guest] = [partyName(choices, by, language), partyName(choices, otherOf(by), language)]
      return { by: host, to: guest, range, min, max, people, days }
    },
    promises: (choices) => {
      const { by = 0, min = 0, max = 0 } = choices.training ?? {}
      return [
        {
          name: 'training',
          unit: 'training.unit',
          by: { kind: 'one', organisation: choices.parties[by].organisation },
          to: [choices.parties[otherOf(by)].organisation],
          amount: { min, max },
          when: { kind: 'every', cadence: 'year' },
          values: (language) => ({ to: partyName(choices, otherOf(by), language) }),
        },
      ]
    },
  },
  {
    ...plain('contact'),
    values: ({ contactDays }) => ({ days: contactDays }),
    promises: (choices, signed) => [
      {
        name: 'contact',
        unit: 'contact.unit',
        by: { kind: 'each', organisations: both(choices) },
        to: [],
        amount: { min: 1 },
        when: once(signed?.add({ days: choices.contactDays })),
      },
    ],
  },
  {
    ...plain('reviews'),
    values: ({ reviews }) => ({ midTerm: reviews.midTerm ?? 'none', final: reviews.final }),
    promises: (choices, signed) => {
      const { midTerm, final } = choices.reviews
      const held = { unit: 'reviews.unit', to: [], amount: { min: 1 } } as const
      const by = { kind: 'jointly' as const, organisations: both(choices) }
      const atEnd = signed && lastDayOf(choices, signed).subtract({ months: final })
      return [
        ...(midTerm === undefined
          ? []
          : [{ ...held, name: 'midTerm' as const, by, when: once(signed?.add({ months: midTerm })) }]),
        { ...held, name: 'final', by, when: once(atEnd) },
      ]
    },
  },
  plain('disputes'),
  plain('amendment'),
  {
    ...plain('duration'),
    values: ({ years, renewal, renewalYears, noticeMonths }) => ({
      years,
      renewal: renewalKeys[renewal],
      renewalYears,
      notice: noticeMonths,
    }),
  },
  {
    ...plain('languages'),
    values: ({ languages, prevails }, language) => ({
      languages: listed(
        languages.map((one) => languageName(one, language)),
        language,
      ),
      force: languages.length === 1 ? 'single' : prevails === undefined ? 'equal' : 'prevails',
      prevailing: prevails === undefined ? '' : languageName(prevails, language),
    }),
  },
  { ...plain('signatures'), role: 'signatures', values: parties },
]

import type { Rule } from './explain/rules.ts'
import type { DateEdge } from './languages/date-words.ts'
import type {
  AgreementFields,
  CommitmentFields,
  Confidence,
  EventFields,
  FieldsByKind,
  FigureFields,
  KnownRecord,
  OrganisationFields,
  PersonFields,
  Basis,
  Quote,
  Topic,
  Warning,
} from './proposal.ts'
import type { Sides } from './sides/actors.ts'

/** A place in the text where something is named, and the passage that it stands in. */
export interface Mention extends Quote {
  /** Index into `Page.passages`. */
  readonly passage: number
}

/** Something that was found: its fields as far as known, where it stands, how certain it is. */
export interface Found<Fields> {
  readonly fields: Fields
  /** Never empty; the first one is the place that shows it best, the others follow in the order of the text. */
  readonly mentions: readonly Mention[]
  readonly confidence: Confidence
  readonly basis?: Readonly<Record<string, Basis>>
  /** By which rule it was found. */
  readonly rule: Rule
}

/** A body, under all names that the text gives it. */
export interface FoundOrganisation extends Found<OrganisationFields> {
  /** The record of the office that bears this name, where people said so. */
  readonly known?: KnownRecord
  /** The place (city, province) whose body it is, folded; empty for national and international bodies. */
  readonly place?: string
  /** The place as the names of the body hold it: the text may name the body by it alone. */
  readonly placeNames?: readonly string[]
}

/** A person; `organisation` is the body in whose name they speak, as an index into `Findings.organisations`. */
export interface FoundPerson extends Found<PersonFields> {
  readonly body?: number
}

/** A date or interval that stands in the text, as EDTF. */
export interface FoundDate extends Mention {
  readonly when: string
  /** True where the year was filled in from another date that the text shows. */
  readonly yearAssumed?: boolean
  /** Where the text says that something begins, ends or is due there: “since 2013”, “until November 20”. */
  readonly edge?: DateEdge
}

/** What earlier steps found and later ones may use. A step returns the parts that it changes. */
export interface Findings {
  readonly organisations: readonly FoundOrganisation[]
  readonly people: readonly FoundPerson[]
  readonly dates: readonly FoundDate[]
  /** EDTF; what the text itself shows as the date of its publication. */
  readonly published?: string
  /** Who acts in each passage, and between whom it all goes on. */
  readonly sides?: Sides
  readonly events: readonly Found<EventFields>[]
  readonly agreements: readonly Found<AgreementFields>[]
  readonly commitments: readonly Found<CommitmentFields>[]
  readonly figures: readonly Found<FigureFields>[]
  readonly topics: readonly Found<{ topic: Topic }>[]
  readonly warnings: readonly Warning[]
}

export const nothingFound: Findings = {
  organisations: [],
  people: [],
  dates: [],
  events: [],
  agreements: [],
  commitments: [],
  figures: [],
  topics: [],
  warnings: [],
}

/** The lists of `Findings` that become proposals, and the kind of proposal that each becomes. */
export const kindOfList = {
  organisations: 'organisation',
  people: 'person',
  events: 'event',
  agreements: 'agreement',
  commitments: 'commitment',
  figures: 'figure',
  topics: 'topic',
} as const satisfies Partial<Record<keyof Findings, keyof FieldsByKind>>

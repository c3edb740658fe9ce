import type { Quantity } from '#kernel'
import type { eventTypes, modalities, reportedStatuses, topics } from '#records'
import type { Explanation, ProposalExplanation } from './explain/explanation.ts'

/** A place in the text and exactly what stands there. `quote` is always `text.slice(start, end)`. */
export interface Quote {
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** `sure`: stands there in so many words. `likely`: follows from the text. `unsure`: a person must look. */
export type Confidence = 'sure' | 'likely' | 'unsure'

export interface OrganisationFields {
  name: string
  /** Other surface forms of the same body in this text. */
  aliases: string[]
  /** `other` for bodies that are no trade union; left out for those that are. */
  type?: 'other'
  /** ISO 3166-1 alpha-2, where the text or the name tells. */
  country?: string
}

export interface PersonFields {
  name: string
  aliases: string[]
  role?: string
  organisation?: string
}

export interface EventFields {
  type: (typeof eventTypes)[number]
  /** EDTF. */
  when?: string
  place?: string
  host?: string
  guests: string[]
}

export interface AgreementFields {
  /** MoU, cooperation agreement, plan, minutes, twinning, … in the words of the source. */
  type: string
  status: (typeof reportedStatuses)[number]
  parties: string[]
  /** EDTF. */
  signed?: string
  /** EDTF interval. */
  period?: string
  /** Prevailing language, languages, renewal and the like, where the text itself is read. */
  languages?: string[]
  prevails?: string
  renewal?: string
}

export interface CommitmentFields {
  /** Names of organisations, or `both sides`. */
  by: string[]
  to: string[]
  what: string
  modality: (typeof modalities)[number]
  /** As a person reads it (“1-2 courses”), and as it can be counted. */
  quantity?: string
  amount?: Quantity
  /** `annual`, `half-yearly`, `quarterly`, `monthly`, `every two years`, `regular` (no cadence said), … */
  recurrence?: string
  /** True where the sides take turns; `firstInTurn` where the text says who begins. */
  inTurn?: boolean
  firstInTurn?: string
  /** EDTF. */
  period?: string
  /** EDTF: the last day, where the text gives one. */
  due?: string
  /** The clause it stands in: `3.1`. */
  clause?: string
  topic?: Topic
}

export interface FigureFields {
  what: string
  value: number
  unit: string
  plan?: number
  /** As printed, in percent of the plan. */
  percentage?: number
  period?: string
}

export type Topic = (typeof topics)[number]

export interface FieldsByKind {
  organisation: OrganisationFields
  person: PersonFields
  event: EventFields
  agreement: AgreementFields
  commitment: CommitmentFields
  figure: FigureFields
  topic: { topic: Topic }
}

export type ProposalKind = keyof FieldsByKind

/** Where a field comes from: quoted (an index into `citations`), or assumed, and from what. */
export type Basis = { said: number } | { assumed: string }

/** A record, and by which of its names it was known here. */
export interface KnownRecord {
  readonly record: string
  readonly name: string
}

/** A possible record, with the words that it stands on; nothing until a person confirms it. */
export interface ProposalOf<Kind extends ProposalKind> {
  readonly kind: Kind
  readonly fields: FieldsByKind[Kind]
  readonly citations: readonly Quote[]
  readonly confidence: Confidence
  /** Set where no rule found it but a language model proposes it: unsure, and nothing else may rest on it. */
  readonly foundBy?: 'model'
  /** A record of the office that bears this name, as people said: not taken for granted, but told. */
  readonly known?: KnownRecord
  /** For each field that is not simply what the first citation says. */
  readonly basis: Readonly<Record<string, Basis>>
  /** How it came about, where that was asked for. */
  readonly explanation?: ProposalExplanation
}

export type Proposal = { [Kind in ProposalKind]: ProposalOf<Kind> }[ProposalKind]

export const warningCodes = [
  'impossible-date',
  'percentage-does-not-follow',
  'repeated-text',
  'two-spellings',
  'several-names',
  'figure-contradicts',
  'no-year',
  'language-not-read',
  'other-language-version',
  'noise-left-out',
  'name-refused-before',
  'model-proposal-dropped',
  'model-not-answered',
  'model-shown-beginning',
] as const

export interface Warning {
  readonly code: (typeof warningCodes)[number]
  readonly citation: Quote
  /** Values that the message names, e.g. the percentage that was computed. */
  readonly details?: Readonly<Record<string, string | number>>
}

/** What the reader found in one document. */
export interface Reading {
  readonly document: {
    /** BCP 47; `und` where it could not be told. */
    readonly language: string
    /** EDTF, from the text itself. */
    readonly published?: string
    readonly title?: string
    /** What kind of paper it is, by its structure; left out where the language is not read. */
    readonly form?: 'report' | 'memorandum' | 'minutes'
  }
  readonly proposals: readonly Proposal[]
  readonly warnings: readonly Warning[]
  /** What was left out, where that was asked for. */
  readonly explanation?: Explanation
}

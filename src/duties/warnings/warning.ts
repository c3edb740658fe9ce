/**
 * What is likely to do harm, coded: told before it is saved and as long as it stands, and never refused. In details,
 * `agreement`, `commitment`, `organisation(s)`, `person` and `other` are ids of records; days are EDTF texts.
 */
export interface WarningDetails {
  // a promise and its text
  'text-over-when-promised': { agreement: string; end: string; made: string }
  'text-over-now': { agreement: string; end: string }
  'due-after-text': { agreement: string; end: string; due: string }
  'due-before-promise': { due: string; made: string }
  'two-live-texts': { other: string }

  // who made it
  'party-gone': { organisation: string; heirs: readonly string[]; date: string; day: string }
  'party-not-yet': { organisation: string; date: string; day: string }
  'party-without-name': { organisation: string; date: string; day: string }
  'signatory-post-over': { person: string; post: string; date: string; day: string }
  'signatory-post-ahead': { person: string; post: string; date: string; day: string }
  'signatory-not-of-party': { person: string; day: string }
  'signatory-not-known': { signatory: string }

  // what is missing
  'nobody-looks-after': Record<string, never>
  'no-measure': Record<string, never>
  'no-date': Record<string, never>

  // what cannot be met
  'quota-out-of-reach': { left: number; days: number; bestYear: number; unit: string }
  'shares-exceed-quota': { shares: number; total: number; unit: string }
  'promised-twice': { other: string; agreement: string }
}

export type WarningCode = keyof WarningDetails

export interface WarningOf<Code extends WarningCode> {
  readonly code: Code
  /** The record that it is about. */
  readonly record: string
  readonly details: Readonly<WarningDetails[Code]>
}

export type Warning = { [Code in WarningCode]: WarningOf<Code> }[WarningCode]

export const warn = <Code extends WarningCode>(
  code: Code,
  { id }: { readonly id: string },
  details: WarningDetails[Code],
): WarningOf<Code> => ({ code, record: id, details })

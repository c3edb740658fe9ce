/**
 * All problems that Comity tells people about: bad input from outside, refused acts. Each code has
 * a message in every language that says what to do (`messages/`), and nothing is lost when one is raised.
 */
export const problemCodes = [
  // documents
  'document-empty',
  'document-too-large',
  'document-unreadable',
  'document-encrypted',
  'document-without-text',
  'document-format-unknown',
  'document-unpacks-too-large',
  'document-took-too-long',
  // values that people give
  'date-not-understood',
  'value-invalid',
  'name-too-long',
  // situations that people write
  'situation-not-json',
  'situation-field-unknown',
  'situation-value-missing',
  'situation-value-unfit',
  'situation-name-unknown',
  'situation-day-missing',
  // acts
  'not-found',
  'not-permitted',
  'sign-in-needed',
  'version-conflict',
  'already-decided',
  'match-needed',
  'parts-needed',
  'built-upon',
  // texts of agreements
  'text-signed',
  'text-not-read',
  'text-not-agreed',
  'text-languages-differ',
  'text-without-words',
  'nobody-takes-turns',
  'signing-without-signatory',
  'signing-without-scan',
  'turn-outside-order',
  'review-signed',
  'review-undecided',
  'not-a-party',
  'lineage-known',
  'lineage-needs-body',
  'heir-not-named',
  'succession-undecided',
  'not-a-partner',
  'too-many-links',
  'request-malformed',
  'request-too-large',
  // signing in, over the network
  'sign-in-failed',
  'too-many-attempts',
  'password-too-short',
  'password-not-changed',
  'link-not-valid',
  'local-only',
  'origin-refused',
  'email-in-use',
  'last-administrator',
  'unexpected',
  'port-in-use',
  'file-not-found',
  'option-unknown',
  'option-value-missing',
  'argument-missing',
  'command-unknown',
  // the office and its storage
  'office-not-empty',
  'storage-unavailable',
  'ledger-damaged',
  'backup-damaged',
  'target-not-empty',
  'data-folder-in-use',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/** Values that the message of a problem names: a file, a limit, a field. */
export type ProblemDetails = Record<string, string | number>

/** Bad input or a refused act: a stable code for programs, details for the message that a person reads. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly details: ProblemDetails
  /** Other faults of the same input, so that a person mends all of them at once. */
  readonly further: readonly Problem[]

  constructor(code: ProblemCode, details: ProblemDetails = {}, cause?: unknown, further: readonly Problem[] = []) {
    super(`${code} ${JSON.stringify(details)}`, { cause })
    this.name = 'Problem'
    this.code = code
    this.details = details
    this.further = further
  }
}

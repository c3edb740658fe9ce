import type { CommitmentBody } from '#records'
import type { Agreement } from '../register.ts'

/**
 * What a promise's wording makes of it. Agreed, and an offer by the side that makes it, bind. A plan is an expectation.
 * What was proposed or asked for waits for an answer. A hope, and what is told as done, owe nothing.
 */
const byModality = {
  agreed: 'binds',
  will: 'binds',
  planned: 'expected',
  proposed: 'waits',
  requested: 'waits',
  hoped: 'none',
  done: 'none',
} as const satisfies Record<CommitmentBody['modality'], 'binds' | 'expected' | 'waits' | 'none'>

export type Firmness = (typeof byModality)[CommitmentBody['modality']]

/** Only a text that was signed, and that somebody has seen, binds: one that the press reports may say something else. */
export const isBindingText = (agreement: Agreement): boolean =>
  agreement.body.status !== 'planned' && agreement.body.evidence !== 'press'

/** A promise made at talks, outside any text, binds by its own wording. */
export function firmnessOf(body: CommitmentBody, agreement: Agreement | undefined): Firmness {
  const firmness = byModality[body.modality]
  return firmness === 'binds' && agreement && !isBindingText(agreement) ? 'expected' : firmness
}

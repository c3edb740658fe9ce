import type { ProposalKind } from '../../api/types.ts'
import { eventTypes, modalities, reportedStatuses, topics } from '#records/lists'

/** A field of a proposal that a person can put right, and how it is written. */
export type Correctable = {
  readonly name: string
  readonly required?: boolean
} & (
  | { readonly type: 'text' | 'long' | 'date' | 'number' | 'names' | 'flag' | 'country' }
  | { readonly type: 'choice'; readonly choices: readonly string[]; readonly says: string }
)

export const correctable: Readonly<Record<ProposalKind, readonly Correctable[]>> = {
  organisation: [
    { name: 'name', type: 'text', required: true },
    { name: 'aliases', type: 'names' },
    { name: 'country', type: 'country' },
  ],
  person: [
    { name: 'name', type: 'text', required: true },
    { name: 'aliases', type: 'names' },
    { name: 'role', type: 'text' },
    { name: 'organisation', type: 'text' },
  ],
  event: [
    { name: 'type', type: 'choice', choices: eventTypes, says: 'event', required: true },
    { name: 'when', type: 'date' },
    { name: 'place', type: 'text' },
    { name: 'host', type: 'text' },
    { name: 'guests', type: 'names' },
  ],
  agreement: [
    { name: 'type', type: 'text', required: true },
    { name: 'status', type: 'choice', choices: reportedStatuses, says: 'status', required: true },
    { name: 'parties', type: 'names' },
    { name: 'signed', type: 'date' },
    { name: 'period', type: 'date' },
    { name: 'renewal', type: 'text' },
  ],
  commitment: [
    { name: 'what', type: 'long', required: true },
    { name: 'by', type: 'names' },
    { name: 'to', type: 'names' },
    { name: 'modality', type: 'choice', choices: modalities, says: 'modality', required: true },
    { name: 'quantity', type: 'text' },
    { name: 'recurrence', type: 'text' },
    { name: 'inTurn', type: 'flag' },
    { name: 'firstInTurn', type: 'text' },
    { name: 'period', type: 'date' },
    { name: 'due', type: 'date' },
    { name: 'clause', type: 'text' },
    { name: 'topic', type: 'choice', choices: topics, says: 'topic' },
  ],
  figure: [
    { name: 'what', type: 'long', required: true },
    { name: 'value', type: 'number', required: true },
    { name: 'unit', type: 'text', required: true },
    { name: 'plan', type: 'number' },
    { name: 'percentage', type: 'number' },
    { name: 'period', type: 'date' },
    { name: 'organisation', type: 'text' },
  ],
  topic: [{ name: 'topic', type: 'choice', choices: topics, says: 'topic', required: true }],
}

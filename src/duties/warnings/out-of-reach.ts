import type { AnyRecord } from '#records'
import type { QuestionOf } from '../question.ts'
import { standing } from '../standing.ts'
import type { Commitment } from '../register.ts'
import type { CommitmentCheck, Survey } from './survey.ts'
import { warn, type Warning } from './warning.ts'

/**
 * What the engine itself warns of (a quota that cannot be met any more, shares above their quota, the same promise in
 * two texts): on the due list it stands among the questions, here it is told before the commitment is saved.
 */
export const outOfReach: CommitmentCheck = {
  kind: 'commitment',
  moment: 'saving',
  find: (commitment, survey) =>
    standing(concerning(commitment, survey), survey.asOf).questions.flatMap((question): Warning[] => {
      const { id: record } = commitment
      if (question.code === 'promised-twice') return promisedTwice(question, commitment, survey)
      if (question.commitment !== record) return []
      if (question.code === 'quota-out-of-reach') return [{ code: question.code, record, details: question.details }]
      return question.code === 'shares-exceed-quota' ? [{ code: question.code, record, details: question.details }] : []
    }),
}

/** The question stands with the later of two promises; the one that is being written may be either. */
function promisedTwice(
  { commitment: later, details }: QuestionOf<'promised-twice'>,
  { id }: Commitment,
  { register }: Survey,
): Warning[] {
  if (later !== id && details.other !== id) return []
  const other = later === id ? details.other : later
  const agreement = register.commitments.find((one) => one.id === other)?.body.agreement
  return [warn('promised-twice', { id }, { other, agreement: agreement ?? details.agreement })]
}

/** The records from which this commitment is reckoned, and those that may promise the same. */
function concerning(commitment: Commitment, { records, register }: Survey): readonly AnyRecord[] {
  const { topic } = commitment.body
  const rivals = register.commitments.filter(
    ({ id, body }) => id !== commitment.id && topic !== undefined && body.topic === topic,
  )
  const all = new Set([commitment.id, ...rivals.map(({ id }) => id)])
  return records.filter(
    (record) =>
      record.kind === 'agreement' ||
      record.kind === 'partnership' ||
      (record.kind === 'commitment' && all.has(record.id)) ||
      (record.kind === 'fulfilment' && all.has(record.body.commitment)),
  )
}

import type { AgreementBody } from '#records'
import type { AgreementView } from '../../api/types.ts'

/** The record of the view is an agreement: that is how it was asked for. */
export function bodyOfAgreement({ record: { record } }: AgreementView): AgreementBody {
  if (record.kind !== 'agreement') throw new TypeError('This record is not an agreement')
  return record.body
}

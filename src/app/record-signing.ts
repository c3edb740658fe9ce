import { Problem } from '#kernel'
import type { AgreementBody } from '#records'
import type { SigningRequest } from './agreement-views.ts'
import { changeAgreement } from './change-agreement.ts'
import type { Context } from './context.ts'
import { permit } from './permissions.ts'
import type { Actor, RecordView } from './views.ts'

/** What was only planned is signed from now on; what the source says of later stages stays. */
const signedNow = (status: AgreementBody['status']): AgreementBody['status'] =>
  status === 'planned' ? 'signed' : status

/**
 * Keeps that a text was signed: the day, who signed for whom and by what power, and a scan or the reason why there is
 * none. Throws `signing-without-signatory` and `signing-without-scan`.
 */
export async function recordSigning(context: Context, actor: Actor, request: SigningRequest): Promise<RecordView> {
  permit(actor, 'record acts of texts')
  const { signed, place, signatories, evidence, scans = [], noScan } = request
  if (signatories.length === 0) throw new Problem('signing-without-signatory')
  return await changeAgreement(context, actor, request, (body) => {
    const all = [...new Set([...body.scans, ...scans])]
    if (all.length === 0 && noScan === undefined) throw new Problem('signing-without-scan')
    return {
      status: signedNow(body.status),
      evidence,
      signed,
      signatories,
      scans: all,
      ...(place === undefined ? {} : { place }),
      ...(noScan === undefined ? {} : { noScan }),
    }
  })
}

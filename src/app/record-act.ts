import type { AgreementActKind } from '#records'
import type { ActRequest } from './agreement-views.ts'
import { changeAgreement } from './change-agreement.ts'
import type { Context } from './context.ts'
import { permit, type Act } from './permissions.ts'
import type { Actor, RecordView } from './views.ts'

/** What prepares a text, every editor records; what binds or ends one takes an approver. */
const permissionFor: Readonly<Partial<Record<AgreementActKind, Act>>> = {
  drafted: 'change records',
  'sent for opinions': 'change records',
}

/**
 * Keeps what was done with a text, and when. What one side did that takes both is kept too, and has no effect until
 * the other has done it as well.
 */
export async function recordAct(context: Context, actor: Actor, request: ActRequest): Promise<RecordView> {
  permit(actor, permissionFor[request.act.kind] ?? 'record acts of texts')
  return await changeAgreement(context, actor, request, (body) => ({ acts: [...body.acts, request.act] }))
}

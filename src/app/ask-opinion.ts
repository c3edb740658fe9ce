import type { OpinionRequest } from './agreement-views.ts'
import { changeAgreement } from './change-agreement.ts'
import type { Context } from './context.ts'
import { permit } from './permissions.ts'
import type { Actor, RecordView } from './views.ts'

/** Keeps whom the office asked about a text, when, and until when the answer is due. */
export async function askOpinion(context: Context, actor: Actor, request: OpinionRequest): Promise<RecordView> {
  permit(actor, 'change records')
  const { name, organisation, asked, due } = request
  return await changeAgreement(context, actor, request, (body) => ({
    approvals: [
      ...body.approvals,
      { name, asked, ...(organisation === undefined ? {} : { organisation }), ...(due === undefined ? {} : { due }) },
    ],
  }))
}

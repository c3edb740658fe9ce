import { Problem } from '#kernel'
import type { OpinionAnswer } from './agreement-views.ts'
import { changeAgreement } from './change-agreement.ts'
import type { Context } from './context.ts'
import { permit } from './permissions.ts'
import type { Actor, RecordView } from './views.ts'

/** Keeps what somebody who was asked about a text answered, and how the office took it into account. */
export async function answerOpinion(context: Context, actor: Actor, request: OpinionAnswer): Promise<RecordView> {
  permit(actor, 'change records')
  const { place, answer, taken } = request
  return await changeAgreement(context, actor, request, ({ approvals }) => {
    const asked = approvals[place]
    if (asked === undefined) throw new Problem('value-invalid', { field: 'place' })
    const answered = {
      ...asked,
      ...(answer === undefined ? {} : { answer }),
      ...(taken === undefined ? {} : { taken }),
    }
    return { approvals: approvals.with(place, answered) }
  })
}

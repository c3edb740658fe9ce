import { Problem } from '#kernel'
import type { Context } from '../context.ts'
import { documentRecord } from '../open-document.ts'
import { permit } from '../permissions.ts'
import type { Actor } from '../views.ts'
import { text } from './text.ts'
import { changeText } from './text-of.ts'
import type { TextView, WholeTextChange } from './views.ts'

/** Says which language prevails, and which documents are annexes. Throws `text-signed` once a version is signed. */
export async function changeWholeText(context: Context, actor: Actor, change: WholeTextChange): Promise<TextView> {
  permit(actor, 'change records')
  for (const { document } of change.annexes ?? []) await documentRecord(context, document)
  await changeText(context, actor, change, ({ prevails, ...body }) => {
    if (body.signed) throw new Problem('text-signed', { language: body.signed.languages.join(', ') })
    const next = change.prevails === undefined ? prevails : (change.prevails ?? undefined)
    return {
      ...body,
      ...(next === undefined ? {} : { prevails: next }),
      ...(change.annexes === undefined ? {} : { annexes: change.annexes.map((annex) => ({ ...annex })) }),
    }
  })
  return await text(context, actor, change.agreement)
}

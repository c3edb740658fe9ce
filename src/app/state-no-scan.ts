import { writtenIn } from '#records'
import type { NoScanStatement } from './agreement-views.ts'
import { changeAgreement } from './change-agreement.ts'
import type { Context } from './context.ts'
import { languageOf } from './links.ts'
import { permit } from './permissions.ts'
import type { Actor, RecordView } from './views.ts'

/** Says why there is no scan of a signed text. */
export async function stateNoScan(context: Context, actor: Actor, statement: NoScanStatement): Promise<RecordView> {
  permit(actor, 'change records')
  const noScan = writtenIn(await languageOf(context, actor), statement.reason)
  return await changeAgreement(context, actor, statement, () => ({ noScan }))
}

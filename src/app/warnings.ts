import { warningsAbout } from '#duties'
import type { AnyRecord } from '#records'
import type { ConfirmRequest } from './app.ts'
import { byPerson } from './confirm-proposal.ts'
import { confirmInto } from './confirmation/table.ts'
import { startWork } from './confirmation/work.ts'
import type { Context } from './context.ts'
import { idsOfWarnings } from './due.ts'
import { languageOf, linksFrom, linksTo } from './links.ts'
import { today } from './office-record.ts'
import { openDocument, proposalOf } from './open-document.ts'
import { permit } from './permissions.ts'
import { changeOf } from './save-record.ts'
import { warningRecords, warningView } from './standing-warnings.ts'
import { liveRecord } from './stored.ts'
import type { Actor, RecordDraft, WarningsView } from './views.ts'

/**
 * What saving a draft is likely to harm. Nothing is kept, and nothing is refused that saving would not refuse too:
 * throws what `saveRecord` throws.
 */
export async function warningsForDraft(context: Context, actor: Actor, draft: RecordDraft): Promise<WarningsView> {
  const { record } = await changeOf(context, actor, draft)
  return await warningsAmong(context, actor, [record])
}

/** The same for a proposal and all that would be confirmed with it. Throws what `confirmProposal` throws. */
export async function warningsForProposal(
  context: Context,
  actor: Actor,
  request: ConfirmRequest,
): Promise<WarningsView> {
  permit(actor, 'decide proposals')
  const document = await openDocument(context, request.document)
  const work = await startWork(context, document, byPerson)
  await confirmInto(work, proposalOf(document, request.key), request)
  return await warningsAmong(
    context,
    actor,
    work.changes().map(({ record }) => record),
  )
}

/** What there is to warn of in a record as it stands, with everything that is missing in it. */
export async function warningsOfRecord(context: Context, actor: Actor, id: string): Promise<WarningsView> {
  permit(actor, 'look')
  return await warningsAmong(context, actor, [await liveRecord(context, id)])
}

const checked: ReadonlySet<AnyRecord['kind']> = new Set(['agreement', 'commitment'])

async function warningsAmong(context: Context, actor: Actor, drafts: readonly AnyRecord[]): Promise<WarningsView> {
  if (!drafts.some(({ kind }) => checked.has(kind))) return { warnings: [], links: {} }
  const about = new Set(drafts.map(({ id }) => id))
  const others = (await warningRecords(context)).filter(({ id }) => !about.has(id))
  const warnings = warningsAbout([...others, ...drafts], await today(context), about)
  const language = await languageOf(context, actor)
  const known = await linksTo(context, idsOfWarnings(warnings), language)
  return { warnings: warnings.map(warningView), links: { ...(await linksFrom(context, drafts, language)), ...known } }
}

import { Problem } from '#kernel'
import { signCheckpoint as signHead, verify as verifyLedger } from '#ledger'
import type { Context } from './context.ts'
import { permit } from './permissions.ts'
import type { Actor, LedgerView, VerifyView } from './views.ts'

/** How long the ledger is, and by which digest its whole content can be compared. */
export async function ledger(context: Context, actor: Actor): Promise<LedgerView> {
  permit(actor, 'look')
  const { storage } = context.parts
  await signIfWhole(context)
  const { size, root } = await storage.head(context.officeId())
  const checkpoint = await storage.latestCheckpoint(context.officeId())
  const { engine } = await storage.health()
  return { size, root: root.toHex(), ...(checkpoint ? { checkpoint: checkpoint.note } : {}), engine }
}

/** Reads the whole ledger and compares it with all that is said about it. */
export async function verify(
  context: Context,
  actor: Actor,
  progress?: (done: number, of: number) => void,
): Promise<VerifyView> {
  permit(actor, 'verify the ledger')
  const { storage } = context.parts
  const { ok, entries, root, findings } = await verifyLedger(storage, context.officeId(), progress)
  if (ok) await signIfWhole(context)
  const checkpoint = await storage.latestCheckpoint(context.officeId())
  return {
    ok,
    entries,
    root,
    ...(checkpoint ? { signed: checkpoint.size } : {}),
    findings: findings.map(({ code, ...details }) => ({ code, details })),
  }
}

/** Signs the present head, so that nobody can change what was written before it without being seen. */
export async function signCheckpoint(context: Context): Promise<void> {
  const { storage } = context.parts
  const row = (await storage.offices()).find(({ office }) => office === context.officeId())
  if (row) await signHead(storage, row)
}

/** Who looks at a ledger that is damaged, or that cannot be written now, still sees it; it is only not signed. */
async function signIfWhole(context: Context): Promise<void> {
  try {
    await signCheckpoint(context)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
  }
}

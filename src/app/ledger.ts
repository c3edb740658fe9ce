import { invariant } from '#kernel'
import { signCheckpoint as signHead, verify as verifyLedger } from '#ledger'
import type { Context } from './context.ts'
import { permit } from './permissions.ts'
import type { Actor, LedgerView, VerifyView } from './views.ts'

/** How long the ledger is, and by which digest its whole content can be compared. */
export async function ledger(context: Context, actor: Actor): Promise<LedgerView> {
  permit(actor, 'look')
  const { storage } = context.parts
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
  const { ok, entries, root, findings } = await verifyLedger(context.parts.storage, context.officeId(), progress)
  return {
    ok,
    entries,
    root,
    findings: findings.map(({ code, ...details }) => ({ code, details })),
  }
}

/** Signs the present head, so that nobody can change what was written before it without being seen. */
export async function signCheckpoint(context: Context): Promise<void> {
  if (!context.unsigned) return
  context.unsigned = false
  const { storage } = context.parts
  const row = (await storage.offices()).find(({ office }) => office === context.officeId())
  invariant(row, 'an office that is written in is there')
  await signHead(storage, row)
}

import type { Context } from './context.ts'

/** The name of somebody who wrote in the ledger; the identifier itself where nobody knows it (any more). */
export async function personOf(context: Context, user: string): Promise<string> {
  return (await context.parts.users?.nameOf(user)) ?? user
}

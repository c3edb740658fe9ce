import type { Context } from '../context.ts'

/** When something was last written at the office: nothing that follows from the records is newer. */
export function lastWritten(context: Context): Promise<string> {
  return context.remembered('last written', async () => {
    const { storage, clock } = context.parts
    const { size } = await storage.head(context.officeId())
    for await (const { content } of storage.entries(context.officeId(), Math.max(0, size - 1))) {
      const entry: unknown = content === null ? null : JSON.parse(content)
      if (isDated(entry)) return entry.at
    }
    return clock.now()
  })
}

const isDated = (entry: unknown): entry is { readonly at: string } =>
  typeof entry === 'object' && entry !== null && 'at' in entry && typeof entry.at === 'string'

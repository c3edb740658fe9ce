import { projectionFormat, type Storage } from '#ledger'

/** Where an engine keeps which format its projections have. */
export interface FormatNote {
  read(): Promise<string | null>
  write(format: string): Promise<void>
}

export const formatSetting = 'projection format'

/** Makes all projections anew where an older version of this program made them in another way. */
export async function refreshProjections(
  storage: Pick<Storage, 'offices' | 'rebuild'>,
  note: FormatNote,
): Promise<void> {
  const present = String(projectionFormat)
  if ((await note.read()) === present) return
  for (const { office } of await storage.offices()) await storage.rebuild(office)
  await note.write(present)
}

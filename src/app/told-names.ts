import { digestOf } from '#kernel'
import type { DirectoryEntry } from '#reading'
import { isNameOfOne, nameKey } from './matching/names.ts'
import type { Context } from './context.ts'
import type { ToldNames } from './parts.ts'
import { liveRecords, type Live } from './stored.ts'

/** The names of the bodies that were added last: what an office works with now. */
const mostEntries = 2_000

/**
 * What the people of the office said of names: the names of the bodies in its records, and those that they refused as
 * none. Worked out from the records and kept nowhere. A name that two bodies bear says nothing, nor does one that every
 * place has (*the City Federation*); what somebody confirmed counts more than what somebody refused. What was refused
 * in a document stays to be seen there, so that it can be taken back.
 */
export async function toldNames(context: Context, document: string): Promise<ToldNames> {
  const all = await context.remembered('told-names', () => allNames(context))
  const refusedHere = all.entries.filter((entry) => entry.document === document)
  if (refusedHere.length === 0) return all
  const entries = all.entries.filter((entry) => entry.document !== document)
  return { digest: digestOf(`${all.digest} ${document}`), entries }
}

interface Entry extends DirectoryEntry {
  /** Where it was refused. */
  readonly document?: string
}

interface OfficeNames extends ToldNames {
  readonly entries: readonly Entry[]
}

async function allNames(context: Context): Promise<OfficeNames> {
  const confirmed = (await liveRecords(context, 'organisation')).flatMap(namesOf)
  const records = new Map<string, string | undefined>()
  for (const { name, recordId } of confirmed) {
    const key = nameKey(name)
    records.set(key, !records.has(key) || records.get(key) === recordId ? recordId : undefined)
  }
  const refused = refusedIn(await liveRecords(context, 'refusal')).filter(({ name }) => !records.has(nameKey(name)))
  const own = confirmed.filter(({ name }) => records.get(nameKey(name)) !== undefined)
  const entries = [...refused, ...own].slice(-mostEntries)
  return { digest: digestOf(JSON.stringify(entries)), entries }
}

const refusedIn = (refusals: readonly Live<'refusal'>[]): Entry[] =>
  refusals.flatMap(({ body: { organisation: name, document, withdrawn } }) =>
    name === undefined || withdrawn ? [] : [{ name, kind: 'union', refused: true, document }],
  )

const namesOf = ({ id, body }: Live<'organisation'>): (DirectoryEntry & { recordId: string })[] =>
  body.names
    .filter(({ text }) => isNameOfOne(text))
    .map(({ text, language }) => ({
      name: text,
      language,
      ...(body.country === undefined ? {} : { country: body.country }),
      kind: body.type,
      recordId: id,
    }))

import type { EditableKind } from '../kinds.ts'

type Body = Record<string, unknown>

/** A new record of each kind, before anybody has written in it. */
const fresh: { readonly [Kind in EditableKind]: (language: string) => Body } = {
  organisation: (language) => ({ names: [{ text: '', language, kind: 'official' }], type: 'union', lineage: [] }),
  person: (language) => ({ names: [{ text: '', language, kind: 'seen' }], posts: [] }),
  partnership: () => ({ organisations: [] }),
  agreement: () => ({ parties: [], status: 'signed', evidence: 'press', signatories: [], languages: [] }),
  commitment: () => ({ by: { kind: 'one' }, to: [], modality: 'agreed', when: { kind: 'once' } }),
  fulfilment: () => ({ voice: 'debtor', says: 'met' }),
  talks: () => ({ type: 'meeting', guests: [], people: [], topics: [] }),
  delegation: () => ({ state: 'held', guests: [], people: [], topics: [] }),
  indicator: () => ({}),
  result: () => ({}),
}

export const freshBody = (kind: EditableKind, language: string): Body => fresh[kind](language)

/**
 * A body as it is sent: empty texts, untouched quantities and texts without a word are left out, so that an optional
 * field that was not filled is not there. Lists stay, also empty ones.
 */
export function tidied(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (value === null) return undefined
  if (Array.isArray(value)) return value.map(tidied).filter((item) => item !== undefined)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .map(([name, item]) => [name, tidied(item)] as const)
    .filter(([, item]) => item !== undefined)
  const body = Object.fromEntries(entries)
  if (entries.length === 0) return undefined
  const isEmptyText = 'original' in body && !('in' in body)
  const isEmptyQuantity = 'unit' in value && 'min' in value && body['min'] === undefined
  return isEmptyText || isEmptyQuantity ? undefined : body
}

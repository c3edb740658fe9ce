import type { KindName } from '#records'

/** The kinds that have a list of their own in the register, in the order in which people look for them. */
export const registerKinds = [
  'organisation',
  'person',
  'agreement',
  'commitment',
  'talks',
  'delegation',
  'indicator',
] as const satisfies readonly KindName[]

export type RegisterKind = (typeof registerKinds)[number]

/** Kinds that people write and change by hand. */
export const editableKinds = [
  ...registerKinds,
  'partnership',
  'fulfilment',
  'result',
] as const satisfies readonly KindName[]

export type EditableKind = (typeof editableKinds)[number]

export const isEditable = (kind: string): kind is EditableKind => editableKinds.some((known) => known === kind)

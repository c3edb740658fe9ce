import type { MessageKey } from '#messages'
import type { KindName } from '#records'

interface Named {
  readonly name: string
  /** Where the name alone does not tell what it is. */
  readonly label?: MessageKey
  readonly required?: boolean
}

type PlainType =
  | 'text'
  | 'long'
  | 'date'
  | 'number'
  | 'multilingual'
  | 'country'
  | 'language'
  | 'languages'
  | 'texts'
  | 'quantity'

interface ByType extends Record<PlainType, object> {
  choice: { readonly choices: readonly string[]; readonly says: string }
  choices: { readonly choices: readonly string[]; readonly says: string }
  /** `also` is a second kind that it may name. */
  reference: { readonly kind: KindName; readonly also?: KindName }
  references: { readonly kind: KindName }
  group: { readonly fields: readonly FieldSpec[] }
  list: { readonly fields: readonly FieldSpec[]; readonly start: Readonly<Record<string, unknown>> }
  /** One of several shapes, told apart by the field `kind`. */
  variant: { readonly says: string; readonly variants: Readonly<Record<string, readonly FieldSpec[]>> }
}

/** How one field of a record's body is shown and written. */
export type FieldSpec = { [Type in keyof ByType]: Named & { readonly type: Type } & ByType[Type] }[keyof ByType]

export type SpecOf<Type extends FieldSpec['type']> = Extract<FieldSpec, { type: Type }>

/** A choice among values. */
export const choice = (
  name: string,
  says: string,
  choices: readonly string[],
  more: { label?: MessageKey; required?: boolean } = {},
): FieldSpec => ({ name, type: 'choice', says, choices, ...more })

export const one = (
  name: string,
  kind: KindName,
  more: { label?: MessageKey; required?: boolean; also?: KindName } = {},
): FieldSpec => ({
  name,
  type: 'reference',
  kind,
  ...more,
})

export const several = (name: string, kind: KindName, label?: MessageKey): FieldSpec => ({
  name,
  type: 'references',
  kind,
  ...(label ? { label } : {}),
})

import type { z } from 'zod'

/**
 * A record kind, for life: what its body is, how old formats become the present one, and what others need to know of
 * every kind without knowing this one. `format` counts the shapes that were ever stored; it never goes back.
 */
export interface Kind<Name extends string, Body extends z.ZodType> {
  readonly kind: Name
  readonly format: number
  readonly body: Body
  /** `upgrades[n]` makes a body of format n + 1 out of one of format n. */
  readonly upgrades: Readonly<Record<number, (body: never) => unknown>>
  /** The one line by which people know the record. */
  readonly title: (body: z.infer<Body>, language: string) => string
  /** All text by which it can be found. */
  readonly searchable: (body: z.infer<Body>) => readonly string[]
  /** The records that it names. */
  readonly references: (body: z.infer<Body>) => readonly string[]
}

export function defineKind<const Name extends string, Body extends z.ZodType>(
  kind: Kind<Name, Body>,
): Kind<Name, Body> {
  return Object.freeze(kind)
}

/** All texts of a multilingual value, for search. */
export const allTexts = (text: { in: Record<string, string> } | undefined): string[] =>
  text ? Object.values(text.in) : []

/** Drops what is not there, for lists of optional references and texts. */
export const present = <Value>(values: readonly (Value | undefined)[]): Value[] =>
  values.filter((value): value is Value => value !== undefined)

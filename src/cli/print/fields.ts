import type { Links } from '#app'
import type { InterfaceLanguage } from '#messages'

export interface Names {
  readonly links: Links
  readonly language: InterfaceLanguage
}

/** The fields of a record one by one: records that it points to by their names, texts in the reader's language. */
export function fieldLines(
  value: unknown,
  names: Names,
  path: readonly string[] = [],
): { path: string; value: string }[] {
  if (value === null || value === undefined) return []
  const whole = inOneLine(value, names)
  if (whole !== null) return whole === '' ? [] : [{ path: path.join('.'), value: whole }]
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => fieldLines(part, names, [...path, name]))
}

/** What can be said in one line: a value, a list of values, a text that people wrote. Null for what has parts. */
function inOneLine(value: unknown, { links, language }: Names): string | null {
  const shown = (one: unknown): string => links[String(one)]?.title ?? String(one)
  if (typeof value !== 'object' || value === null) return shown(value)
  if (Array.isArray(value)) return value.some((one) => typeof one === 'object') ? null : value.map(shown).join(', ')
  if (!('original' in value && 'in' in value)) return null
  const texts = value.in as Readonly<Record<string, string>>
  return texts[language] ?? texts[String(value.original)] ?? ''
}

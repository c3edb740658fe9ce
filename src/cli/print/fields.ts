import type { Links } from '#app'

/** The fields of a record one by one, with the names of the records that it points to. */
export function fieldLines(
  value: unknown,
  links: Links,
  path: readonly string[] = [],
): { path: string; value: string }[] {
  if (value === null || value === undefined) return []
  if (typeof value !== 'object') return [{ path: path.join('.'), value: shown(value, links) }]
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) {
    return value.length === 0
      ? []
      : [{ path: path.join('.'), value: value.map((item) => shown(item, links)).join(', ') }]
  }
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => fieldLines(part, links, [...path, name]))
}

const shown = (value: unknown, links: Links): string => links[String(value)]?.title ?? String(value)

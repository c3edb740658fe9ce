import { dayText, parseEdtf, Problem } from '#kernel'

/** The day that a person asks for: the last one that the date may mean. Throws `date-not-understood`. */
export function lastDayMeant(asOf: string): string {
  const date = parseEdtf(asOf)
  if (!date.ok || !Number.isFinite(date.value.latest)) throw new Problem('date-not-understood', { field: 'asOf' })
  return dayText(date.value.latest)
}

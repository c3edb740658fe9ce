import type { Refiner } from '../finder.ts'
import type { Found } from '../findings.ts'
import type { FigureFields, Warning } from '../proposal.ts'

/** A figure so many times another of the same thing is a slip of a zero or of a unit rather than another count. */
const slips = [10, 100, 1000]

/** Warns where the same thing is counted twice and one number is the other with zeros added: 600 million, 6 million. */
export const warnOfSlips: Refiner = (_page, { figures, warnings }) => {
  const byThing = new Map<string, Found<FigureFields>[]>()
  const found: Warning[] = []
  for (const figure of figures) {
    const { what, unit, value } = figure.fields
    if (value < 10 || unit === '%') continue
    const thing = `${what.toLowerCase()} ${unit}`
    const others = byThing.get(thing) ?? []
    const other = others.find(({ fields }) => slips.includes(Math.max(fields.value / value, value / fields.value)))
    const first = figure.mentions[0]
    if (other && first) {
      const { start, end, quote } = first
      found.push({
        code: 'figure-contradicts',
        citation: { start, end, quote },
        details: { value, other: other.fields.value },
      })
    }
    if (others.length < mostCompared) byThing.set(thing, [...others, figure])
  }
  return found.length > 0 ? { warnings: [...warnings, ...found] } : {}
}
const mostCompared = 20

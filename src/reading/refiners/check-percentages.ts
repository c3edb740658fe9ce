import type { Refiner } from '../finder.ts'
import type { Found } from '../findings.ts'
import type { FigureFields, Warning } from '../proposal.ts'

/**
 * Recomputes `actual/plan (N %)`. The printed percentage follows if it is the quotient rounded, or cut off, at any of
 * its digits; otherwise a warning shows both.
 */
export const checkPercentages: Refiner = (_page, { figures, warnings }) => {
  const wrong: Warning[] = []
  for (const figure of figures) {
    const computed = contradicting(figure)
    if (computed === null) continue
    const { start, end, quote } = figure.mentions[0] ?? { start: 0, end: 0, quote: '' }
    const { value, plan = 0, percentage = 0 } = figure.fields
    wrong.push({
      code: 'percentage-does-not-follow',
      citation: { start, end, quote },
      details: { actual: value, plan, printed: percentage, computed: Number(computed.toFixed(2)) },
    })
  }
  return wrong.length > 0 ? { warnings: [...warnings, ...wrong] } : {}
}

function contradicting({ fields }: Found<FigureFields>): number | null {
  const { value, plan, percentage } = fields
  if (plan === undefined || plan === 0 || percentage === undefined) return null
  const computed = (value / plan) * 100
  const digits = (String(percentage).split('.')[1] ?? '').length
  // One unit of the last printed digit covers both rounding and cutting off; the rest is for floating point.
  return Math.abs(computed - percentage) < 10 ** -digits * 1.0001 ? null : computed
}

import { z } from 'zod'
import { defineKind } from '../kind.ts'
import { edtf, identifier } from '../values.ts'

const body = z.object({
  indicator: identifier,
  period: edtf.optional(),
  actual: z.number(),
  plan: z.number().optional(),
  /** The percentage as printed; what follows from actual and plan is computed, never stored. */
  printedPercentage: z.number().optional(),
  asOf: edtf.optional(),
})
export type ResultBody = z.infer<typeof body>

/** Actual as a percentage of the plan; undefined where there is no plan to measure against. */
export function percentageOfPlan(result: { actual: number; plan?: number }): number | undefined {
  return result.plan === undefined || result.plan === 0 ? undefined : (100 * result.actual) / result.plan
}

export const result = defineKind({
  kind: 'result',
  format: 1,
  body,
  upgrades: {},
  title: (body) => [body.actual, body.plan].filter((value) => value !== undefined).join('/'),
  searchable: () => [],
  references: (body) => [body.indicator],
})

import { levels, ruleRolls, ruleTriggers, ruleUnits } from '#records'
import { z } from 'zod'
import { date, fields, name } from './values.ts'

const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ id: 'country', description: 'A country by its two letters: "VN", "LA", "KR", "CN".' })

const length = fields({
  count: z.number().int().nonnegative().max(1000).describe('How many.'),
  unit: z.enum(ruleUnits).default('days'),
})

/** A rule of an office, as `records/kinds/rule.ts` keeps it. */
const ruleFields = fields({
  trigger: z.enum(ruleTriggers).describe('What starts the clock, or what it counts back from.'),
  after: length.optional().describe('How long there is time, from the day after the trigger on.'),
  before: length.optional().describe('How long before the trigger the day is; one of “after” and “before” is given.'),
  within: length.optional().describe('Of what counts back: how long there is time from that day on.'),
  rolls: z.enum(ruleRolls).default('no').describe('Where a day moves that is off.'),
  country: country.optional().describe('Binds every office of this country.'),
  level: z.enum(levels).optional(),
  bodies: z.array(name).min(1).max(50).optional().describe('Binds these bodies instead.'),
  calendar: country.optional().describe('Whose days off are left out, where it is not that country.'),
  from: date.optional().describe('From when the rule was in force.'),
  until: date.optional().describe('Until when; the day belongs to it.'),
  countsFrom: date.optional().describe('What happened before starts no clock.'),
  basis: name.default('…').describe('The law or the decision, with its article.'),
})
export const rule = ruleFields
  .refine(({ after, before }) => (after === undefined) !== (before === undefined), { path: ['after'] })
  .refine(({ country, bodies }) => (country === undefined) !== (bodies === undefined), { path: ['country'] })

export const holidays = fields({
  country,
  year: z.number().int().min(1900).max(2200),
  off: z.array(date).max(100).default([]).describe('Days off, or intervals of them.'),
  worked: z.array(date).max(100).default([]).describe('Days of weekends on which people work.'),
})

export const office = fields({
  body: name.describe('The body that runs the office.'),
  country: country.optional(),
  level: z.enum(levels).optional(),
})

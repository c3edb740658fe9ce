import { ruleRolls, ruleUnits } from '#records'
import { z } from '@hono/zod-openapi'
import { jsonAnswer } from '../answers.ts'
import { jsonBody, noBody } from '../bodies.ts'
import { endpoint, type Endpoint } from '../endpoint.ts'
import { offeredHolidays, plannerView, rulesView, ruleTrial } from '../schemas/rules.ts'
import { country, day, nothing } from '../schemas/values.ts'

const readRules = endpoint({
  method: 'get',
  path: '/api/rules',
  summary: 'The rules of the office and what they gave, those that are offered, and days off',
  access: 'reader',
  params: nothing,
  query: nothing,
  body: noBody,
  answer: jsonAnswer(rulesView),
  run: ({ services, actor, exchange }) =>
    services.app.rules({ ...actor, language: actor.language ?? exchange.language() }),
})

const length = z.strictObject({ count: z.number().int().min(0).max(1000), unit: z.enum(ruleUnits) })

const tryRule = endpoint({
  method: 'post',
  path: '/api/rules/trial',
  summary: 'What a rule would make of a day; nothing is written',
  access: 'reader',
  params: nothing,
  query: nothing,
  body: jsonBody(
    z
      .strictObject({
        date: day,
        direction: z.enum(['after', 'before']),
        length,
        within: length.optional(),
        rolls: z.enum(ruleRolls),
        country: country.optional(),
      })
      .openapi('RuleOnTrial'),
  ),
  answer: jsonAnswer(ruleTrial),
  run: ({ services, actor, body }) => services.app.tryRule(actor, body),
})

const year = z.coerce.number().int().min(1900).max(2200)

const offerHolidays = endpoint({
  method: 'get',
  path: '/api/holidays/offer',
  summary: 'The days off of a country in a year, as a proposal that a person looks through',
  access: 'reader',
  params: nothing,
  query: z.strictObject({ country, year }),
  body: noBody,
  answer: jsonAnswer(offeredHolidays),
  run: ({ services, actor, query }) => services.app.holidaysOffered(actor, query),
})

const readPlanner = endpoint({
  method: 'get',
  path: '/api/planner',
  summary: 'All that a year holds: duties, clocks, visits, talks, ends of texts, reviews',
  access: 'reader',
  params: nothing,
  query: z.strictObject({ year: year.optional() }),
  body: noBody,
  answer: jsonAnswer(plannerView),
  run: ({ services, actor, query }) => services.app.planner(actor, query),
})

export const rules: readonly Endpoint[] = [readRules, tryRule, offerHolidays, readPlanner]

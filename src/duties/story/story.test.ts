import { dayOf } from '#kernel'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { z } from 'zod'
import { Names } from '../situation/names.ts'
import { readSituation } from '../situation/read-situation.ts'
import { recordsOf } from '../situation/records.ts'
import { dutyKey } from '../situation/told-duty.ts'
import { standing } from '../standing.ts'
import { storyOf } from './duty-story.ts'
import type { Moment } from './moment.ts'
import { turnHistory, type TurnYear } from './turn-history.ts'

const stories = z.strictObject({
  about: z.string(),
  examples: z.array(
    z.strictObject({
      case: z.looseObject({ name: z.string(), asOf: z.string() }),
      duty: z.string(),
      story: z.array(z.string()),
      years: z.array(z.string()).optional(),
    }),
  ),
})

const { about, examples } = stories.parse(
  JSON.parse(readFileSync(new URL('story.examples.json', import.meta.url), 'utf8')),
)

const tellers: {
  readonly [Kind in Moment['kind']]: (moment: Extract<Moment, { kind: Kind }>, names: Names) => string
} = {
  promised: () => 'promised',
  turn: ({ whose, because }, names) => {
    assert.ok('cause' in because.details)
    return `turn of ${names.nameOf(whose)} (${because.details.cause})`
  },
  decision: ({ decision, hasEffect }) => `${decision.kind}${hasEffect ? '' : ', without effect'}`,
  word: ({ voice, says }) => `${voice}: ${says}`,
  note: ({ sort }) => sort,
  state: ({ state }) => state,
}

const told = (moment: Moment, names: Names): string => {
  const teller = tellers[moment.kind] as (moment: Moment, names: Names) => string
  return `${moment.date} ${teller(moment, names)}`
}

const toldYear = ({ period, state, whose, hosts, marks, to }: TurnYear, names: Names): string =>
  [
    `${period} ${state}`,
    `turn of ${whose === undefined ? 'nobody knows' : names.nameOf(whose)}`,
    ...(hosts.length > 0 ? [`host ${hosts.map((one) => names.nameOf(one)).join(', ')}`] : []),
    ...marks.map((mark) => (mark === 'postponed' ? `postponed to ${to}` : mark)),
  ].join('; ')

describe(about, () => {
  for (const { case: situation, duty, story, years } of examples) {
    it(situation.name, () => {
      const names = new Names()
      const records = recordsOf(readSituation(JSON.stringify(situation)), names)
      const asOf = dayOf(situation.asOf)
      const found = standing(records, asOf).duties.find((one) => dutyKey(one, names) === duty)
      assert.ok(found, duty)
      const moments = storyOf(records, found.id, asOf)?.moments ?? []
      assert.deepEqual(
        moments.map((moment) => told(moment, names)),
        story,
      )
      if (!years) return
      assert.deepEqual(
        turnHistory(records, found.commitment, asOf).map((year) => toldYear(year, names)),
        years,
      )
    })
  }

  it('is not told of a duty that is not there', () => {
    assert.equal(storyOf([], '01935a3c-0000-7000-8000-000000000104@2024', dayOf('2024-01-01')), null)
  })
})

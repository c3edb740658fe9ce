import { isDeepStrictEqual } from 'node:util'
import { CalendarSlots } from '../src/duties/rules/slots.ts'
import {
  numbersFrom,
  ourPeriods,
  periodsOfIcal,
  periodsOfRruleTemporal,
  randomRule,
  type RandomRule,
  type Stretch,
} from '../src/duties/test-recurrence.ts'
import type { Row } from './row.ts'

const compared = 100_000

/** Throws where the three do not agree on a rule. */
function compare(seed: number): void {
  const [number, calendar] = [numbersFrom(seed), new CalendarSlots()]
  for (let done = 0; done < compared; done += 1) {
    const rule = randomRule(number)
    const ours = ourPeriods(rule, calendar)
    for (const theirs of [periodsOfRruleTemporal(rule), periodsOfIcal(rule)]) {
      if (!isDeepStrictEqual(ours, theirs)) throw new Error(`Seed ${seed}: ${JSON.stringify({ rule, ours, theirs })}`)
    }
  }
}

function perSecond(rules: readonly RandomRule[], periodsOf: (rule: RandomRule) => readonly Stretch[]): number {
  let [periods, best] = [0, 0]
  for (let run = 0; run < 5; run += 1) {
    periods = 0
    const before = process.cpuUsage()
    for (const rule of rules) periods += periodsOf(rule).length
    const { user, system } = process.cpuUsage(before)
    best = Math.max(best, periods / ((user + system) / 1e6))
  }
  return best
}

/** Our periods beside the occurrences of two libraries, by processor time; and that all three agree. */
export async function run(): Promise<Row[]> {
  const seed = Math.floor(Math.random() * 2 ** 31)
  console.error(`  seed ${seed}`)
  compare(seed)
  const [number, calendar] = [numbersFrom(seed), new CalendarSlots()]
  const many = Array.from({ length: 100_000 }, () => randomRule(number))
  const few = many.slice(0, 2000)
  const value = perSecond(many, (rule) => ourPeriods(rule, calendar))
  return [
    ['rrule-temporal', perSecond(few, periodsOfRruleTemporal)] as const,
    ['ical.js', perSecond(few, periodsOfIcal)] as const,
  ].map(([name, baseline]) => ({
    name: `periods of random rules (all three agree on ${compared.toLocaleString('en')} of them)`,
    value,
    unit: 'per s',
    baseline: { name, value: baseline },
    ratio: value / baseline,
    aim: '≥ 5,000,000 per s',
  }))
}

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { CalendarSlots } from './rules/slots.ts'
import { numbersFrom, ourPeriods, periodsOfIcal, periodsOfRruleTemporal, randomRule } from './test-recurrence.ts'

/** `npm run bench -- recurrence` compares a hundred thousand. */
const rules = 2000

it(`our periods are those of rrule-temporal and of ical.js, for ${rules} random rules`, (test) => {
  const seed = Math.floor(Math.random() * 2 ** 31)
  test.diagnostic(`seed ${seed}`)
  const [number, calendar] = [numbersFrom(seed), new CalendarSlots()]
  for (let done = 0; done < rules; done += 1) {
    const rule = randomRule(number)
    const ours = ourPeriods(rule, calendar)
    const told = `seed ${seed}: every ${rule.cadence} from ${rule.start.toString()} to ${rule.until.toString()}`
    assert.deepEqual(ours, periodsOfRruleTemporal(rule), told)
    assert.deepEqual(ours, periodsOfIcal(rule), told)
  }
})

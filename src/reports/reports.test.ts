import { standing } from '#duties'
import { dayOf } from '#kernel'
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import ICAL from 'ical.js'
import { Names } from '../duties/situation/names.ts'
import { readSituation } from '../duties/situation/read-situation.ts'
import { recordsOf } from '../duties/situation/records.ts'
import { dutyCalendar, dutyLine, dutyTable, iCalendarOf } from './index.ts'

const stamp = '2026-01-10T08:30:00.000Z'

function linesOf(what: string, language = 'en') {
  const given = readSituation(
    JSON.stringify({
      name: 'a case',
      promises: {
        [what]: { by: 'North', to: ['South'], made: '2025-12-01', when: { once: '2026-03-31' } },
        'their letter': { by: 'South', to: ['North'], made: '2025-12-01', when: { once: '2026-02-28' } },
        'a course some time': { by: 'North', to: ['South'], made: '2025-12-01', when: 'once' },
      },
      done: [],
    }),
  )
  const names = new Names()
  const { duties } = standing(recordsOf(given, names), '2026-01-15')
  const reader = {
    language,
    ours: new Set([names.idOf('organisation', 'North')]),
    nameOf: (id: string) => names.knownAs(id),
  }
  return duties.map((duty) => dutyLine(duty, reader))
}

const parsed = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[] as ConstructorParameters<typeof ICAL.Component>[0])

describe('a calendar of duties', () => {
  const lines = linesOf('list of “members”; in Đà Nẵng, 다낭')
  const text = iCalendarOf(dutyCalendar(lines, { name: 'Due', language: 'en', stamp }))
  const events = parsed(text)
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))

  it('is read back by another program: whole days, one for each duty that has a last day', () => {
    assert.deepEqual(
      events.map((event) => [
        event.summary,
        event.startDate.toString(),
        event.endDate.toString(),
        event.startDate.isDate,
      ]),
      [
        ['list of “members”; in Đà Nẵng, 다낭', '2026-03-31', '2026-04-01', true],
        ['South: their letter', '2026-02-28', '2026-03-01', true],
      ],
    )
  })

  it('says why, in the description', () => {
    assert.match(events[0]?.description ?? '', /^Open · North\n.*\n/s)
  })

  it('reminds of what we owe, not of what others owe', () => {
    assert.deepEqual(
      events.map(({ component }) => component.getAllSubcomponents('valarm').length),
      [2, 0],
    )
  })

  it('is the same text as long as nothing was written, so that programs see what changed', () => {
    assert.equal(
      iCalendarOf(dutyCalendar(linesOf('list of “members”; in Đà Nẵng, 다낭'), { name: 'Due', language: 'en', stamp })),
      text,
    )
    assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length)
    assert.match(text, /DTSTAMP:20260110T083000Z\r\n/)
  })

  it('folds its lines to 75 octets and ends them as the standard says', () => {
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
    assert.ok(!/[^\r]\n/.test(text))
  })

  it('leaves out what fell away, and marks what was done', () => {
    const [line] = lines
    assert.ok(line)
    const about = { name: 'Due', language: 'vi', stamp }
    assert.deepEqual(dutyCalendar([{ ...line, state: 'superseded' }], about).days, [])
    const [done] = dutyCalendar([{ ...line, state: 'met' }], about).days
    assert.deepEqual([done?.title.slice(0, 2), done?.reminders], ['✓ ', []])
  })
})

describe('a table of duties', () => {
  it('opens in a spreadsheet: a heading, one line for each duty, commas and quotes kept', () => {
    const [heading, first] = dutyTable(linesOf('one, "two"'), 'en').split('\r\n')
    assert.equal(heading?.slice(0, 14), '\uFEFFLast day,What')
    assert.equal(first?.slice(0, 36), '2026-03-31,"one, ""two""",North,Sout')
  })

  it('never hands a spreadsheet a formula, whoever wrote it', () => {
    for (const formula of ['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '=1+1']) {
      const [, first = ''] = dutyTable(linesOf(formula), 'en').split('\r\n')
      assert.match(first, /^2026-03-31,"?'/, formula)
    }
  })

  it('is in the language of the reader', () => {
    assert.match(dutyTable(linesOf('x', 'vi'), 'vi'), /Hạn cuối,Nội dung/)
    assert.equal(linesOf('x', 'vi')[0]?.due, dayOf('2026-03-31'))
  })
})

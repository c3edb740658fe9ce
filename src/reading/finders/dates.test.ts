import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isEdtf } from '#kernel'
import { read } from '../read.ts'
import { nothingFound } from '../findings.ts'
import { fillYears } from '../refiners/fill-years.ts'
import { english } from '../languages/english/index.ts'
import { pageOf } from '../passages/passages.ts'
import { findDates } from './dates.ts'
import { findPublication } from './publication.ts'

/** The dates of a text, each as EDTF, in their order; `posted` is the line that says when the page was published. */
function datesIn(sentence: string, posted = ''): string[] {
  const text = `Unions of two cities meet\n${posted}\n${sentence}\n`
  const { page } = pageOf({ text, mediaType: 'text/plain', blocks: [], cautions: [] }, english)
  let findings = nothingFound
  for (const step of [findPublication, findDates, fillYears]) findings = { ...findings, ...step(page, findings) }
  return findings.dates
    .filter(({ passage }) => page.passages[passage]?.role === 'sentence')
    .map(({ when, edge }) => (edge === undefined ? when : `${edge} ${when}`))
}

describe('dates in English', () => {
  it('reads a full date in every usual order', () => {
    assert.deepEqual(
      datesIn('They met on 16 July 2022, on May 3rd, 2021, on 2020-02-29 and on 18/07/2019 in the capital city.'),
      ['2022-07-16', '2021-05-03', '2020-02-29', '2019-07-18'],
    )
  })

  it('reads a month before a day in figures where no other order is a date', () => {
    assert.deepEqual(datesIn('The delegation of the port city arrived on 09/25/2006 by train.'), ['2006-09-25'])
  })

  it('reads a stay of several days as an interval', () => {
    assert.deepEqual(
      datesIn('The visits took place from 2 to 6 December 2025 and from April 28 to May 2, 2024 in the south.'),
      ['2025-12-02/2025-12-06', '2024-04-28/2024-05-02'],
    )
  })

  it('reads a stay over the turn of the year', () => {
    assert.deepEqual(
      datesIn('The guests stayed in the mountains from December 30 to January 3, 2025 with their hosts.'),
      ['2024-12-30/2025-01-03'],
    )
  })

  it('keeps two days that are joined by “and” apart, but reads neighbours as one stay', () => {
    assert.deepEqual(
      datesIn('Reports are due on 31 January 2024 and 31 July 2024; talks were held on March 6 and 7, 2024 again.'),
      ['2024-01-31', '2024-07-31', '2024-03-06/2024-03-07'],
    )
  })

  it('reads years, periods, months and parts of a year', () => {
    assert.deepEqual(
      datesIn(
        'The plan for the period 2018-23 was reviewed in the first half of 2022, in March 2026 and from 2019 to 2024 as well.',
      ),
      ['2018/2023', '2022-01/2022-06', '2026-03', '2019/2024'],
    )
  })

  it('tells where something begins, ends or is due', () => {
    assert.deepEqual(
      datesIn('Partners since 2013, they stay until 20 November 2019 and report by 1 May 2020 at the latest.'),
      ['since 2013', 'until 2019-11-20', 'by 2020-05-01'],
    )
  })

  it('does not take numbers, models or the verb “may” for dates', () => {
    assert.deepEqual(
      datesIn('They may 5 times call 0292 3 820 000, sell 2,019 tickets and read clause 3.1 of text 04/2 aloud.'),
      [],
    )
  })
})

describe('the year of a day that is printed without one', () => {
  it('follows from the day of publication', () => {
    assert.deepEqual(
      datesIn('The two federations of labour held talks on July 16 in the city.', 'Posted: 18 July 2022'),
      ['2022-07-16'],
    )
  })

  it('is the year before where the day comes later in the calendar than the publication', () => {
    assert.deepEqual(
      datesIn('On the afternoon of December 6 the president held talks with them.', 'Date: 2024-01-09'),
      ['2023-12-06'],
    )
  })

  it('is the year to come where the sentence speaks of the future', () => {
    assert.deepEqual(
      datesIn('The federation will hold its next meeting on January 20 in the capital.', 'Date: 2023-11-02'),
      ['2024-01-20'],
    )
  })

  it('stays open where the text shows no date to take it from', () => {
    assert.deepEqual(datesIn('The visit lasted from December 2 to 6 and was a full success for all.'), [
      'XXXX-12-02/XXXX-12-06',
    ])
  })

  it('follows from another full date of the same visit', () => {
    assert.deepEqual(datesIn('They came on 9 October 2018 and left on October 11 by air, tired and glad.'), [
      '2018-10-09',
      '2018-10-11',
    ])
  })

  it('is not taken from the address of the page', () => {
    const text =
      'https://example.org/2021/11/05/visit\nUnions meet in the capital\nThe federations held talks on November 3 in the capital.\n'
    const { proposals } = read({ text, mediaType: 'text/plain', blocks: [], cautions: [] }, { language: 'en' })
    assert.equal(JSON.stringify(proposals).includes('2021'), false)
  })
})

describe('words for days', () => {
  it('resolves weekdays and “yesterday” against the day of publication', () => {
    assert.deepEqual(
      datesIn('They met on Tuesday, signed yesterday and will go on next month together.', 'Wednesday, June 28, 2023'),
      ['2023-06-27', '2023-06-27', '2023-07'],
    )
  })

  it('leaves them alone without one', () => {
    assert.deepEqual(datesIn('From Thursday to Saturday the delegation works there, as it did last month.'), [])
  })
})

describe('dates that no calendar has', () => {
  it('are warned of and never become facts', () => {
    const text =
      'Unions meet in the capital\n20:51, 2022/51/27\nThe Hanoi Labor Federation met its guests on 31 February 2022 at last.\n'
    const { warnings, proposals } = read(
      { text, mediaType: 'text/plain', blocks: [], cautions: [] },
      { language: 'en' },
    )
    assert.deepEqual(
      warnings.filter(({ code }) => code === 'impossible-date').map(({ citation }) => citation.quote),
      ['2022/51/27', '31 February 2022'],
    )
    assert.equal(
      proposals.some(({ kind }) => kind === 'event'),
      false,
    )
  })
})

describe('any text', () => {
  it('gives only EDTF dates with the quote that stands there', () => {
    const word = fc.constantFrom(
      'May',
      '12',
      '2024',
      '-',
      'to',
      'and',
      'of',
      '31',
      'March',
      '2/3/',
      'Friday',
      ',',
      'by',
      'the',
      '2019-',
      '45th',
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 5, maxLength: 40 }), (words) => {
        const text = `${words.join(' ')} and the two federations met there.`
        const { page } = pageOf({ text, mediaType: 'text/plain', blocks: [], cautions: [] }, english)
        for (const { when, start, end, quote } of findDates(page, nothingFound).dates ?? []) {
          assert.ok(isEdtf(when), when)
          assert.equal(text.slice(start, end), quote)
        }
      }),
    )
  })
})

describe('dates that lean on others', () => {
  it('take the order of day and month from the weekday', () => {
    assert.deepEqual(datesIn('The unions met again in the capital on Fri, 07/05/2024 at noon.'), ['2024-07-05'])
  })

  it('are one stay where each day has its weekday or “between” stands before them', () => {
    assert.deepEqual(datesIn('They met on Monday 25 and Tuesday 26 November 2024 in the city.'), [
      '2024-11-25/2024-11-26',
    ])
    assert.deepEqual(datesIn('They will meet between 6 and 10 December 2021 in the city.'), ['2021-12-06/2021-12-10'])
  })

  it('may be a day and a month in figures', () => {
    assert.deepEqual(datesIn('The delegation came to the capital on 4/11 for talks.', 'Posted: 07-11-2022'), [
      '2022-11-04',
    ])
  })
})

describe('weekdays of what is under way or done', () => {
  const friday = 'Posted: 21 June 2024'

  it('are those of this week while the stay goes on', () => {
    assert.deepEqual(datesIn('They are in Hue from Tuesday to Saturday.', friday), ['2024-06-18/2024-06-22'])
  })

  it('lie behind where they follow a verb of what was done', () => {
    assert.deepEqual(datesIn('They pledged on Thursday to go on.', friday), ['2024-06-20'])
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { EventFields } from '../../proposal.ts'
import { read } from '../../read.ts'

const hue = 'Hue City Federation of Labour'
const sekong = 'Sekong Federation of Trade Unions'

function eventsIn(sentence: string): EventFields[] {
  const text = `Unions meet\nPosted: 20 June 2024\n${sentence}\n`
  const { proposals } = read({ text, mediaType: 'text/plain', blocks: [], cautions: [] }, { language: 'en' })
  return proposals.flatMap(({ kind, fields }) => (kind === 'event' ? [fields] : []))
}

const brief = (sentence: string): string[] => eventsIn(sentence).map(({ type, when }) => `${type} ${when ?? '-'}`)

describe('events of a report', () => {
  it('have the kind that stands nearest to their date', () => {
    assert.deepEqual(brief(`The ${hue} held talks with the ${sekong} on June 12 in Hue.`), ['meeting 2024-06-12'])
    assert.deepEqual(brief(`The ${hue} and the ${sekong} signed a memorandum on 3 June 2024.`), ['signing 2024-06-03'])
    assert.deepEqual(brief(`A delegation of the ${sekong} paid a visit to Hue from June 10 to 14.`), [
      'visit 2024-06-10/2024-06-14',
    ])
  })

  it('tell who came, who received and where', () => {
    const [visit] = eventsIn(`A delegation of the ${sekong} visited the ${hue} in Hue on June 12.`)
    assert.deepEqual([visit?.host, visit?.guests, visit?.place], [hue, [sekong], 'Hue'])
  })

  it('may lie ahead, where the text fixes them', () => {
    assert.deepEqual(brief(`The two sides agreed that the ${hue} will visit the ${sekong} in 2025.`), ['visit 2025'])
  })

  it('are told once, though the text tells them twice', () => {
    const twice = `The ${hue} met the ${sekong} on June 12. At the meeting on June 12 the ${sekong} spoke of its work.`
    assert.deepEqual(brief(twice), ['meeting 2024-06-12'])
  })

  it('need no date where a leader is on a visit', () => {
    assert.deepEqual(brief(`The president of the ${sekong} led a delegation to Hue last week.`), ['visit -'])
  })
})

describe('dates that are no event', () => {
  it('are those of foundings, laws, anniversaries and deadlines', () => {
    assert.deepEqual(brief(`The ${sekong}, founded on 12 May 1975, looks after workers in the south.`), [])
    assert.deepEqual(brief(`The ${hue} marked the 95th anniversary of the unions on 28 July 1929 in its words.`), [])
    assert.deepEqual(brief(`The ${hue} must report by 30 September 2024 to the ${sekong} about its members.`), [])
  })

  it('are those of what is only hoped for or did not take place', () => {
    assert.deepEqual(brief(`The ${hue} hoped to hold a seminar in March 2025 with its partners.`), [])
    assert.deepEqual(brief(`The meeting of the ${hue} planned for 3 May 2024 was cancelled by both.`), [])
  })

  it('are years that lie behind, and periods under review', () => {
    assert.deepEqual(
      brief(`The ${hue} and the ${sekong} reviewed the meetings of the period 2019 - 2024 and of 2018.`),
      [],
    )
  })
})

describe('days told in passing', () => {
  it('are those of the days to come where the sentence says “will”', () => {
    assert.deepEqual(brief(`The ${sekong} will visit the ${hue} on Saturday.`), ['visit 2024-06-22'])
  })

  it('are those of the month told before', () => {
    assert.deepEqual(
      brief(`From June 12th to 15th, the ${sekong} was invited to visit Hue. On the 13th, the ${hue} met the guests.`),
      ['visit 2024-06-12/2024-06-15', 'meeting 2024-06-13'],
    )
  })

  it('are of an event that is set for a day, even where something else is wished of it', () => {
    assert.deepEqual(brief(`The ${hue} proposed to join the seminar to be held in Sekong in March next year.`), [
      'conference 2025-03',
    ])
  })

  it('are none of what had been over before', () => {
    assert.deepEqual(brief(`The ${hue} said that talks with employers had been concluded in May.`), [])
  })
})

describe('days that a report does not print beside the event', () => {
  it('give a signing the day of the one meeting that is told', () => {
    assert.deepEqual(
      brief(`The ${hue} met the ${sekong} in Hue on June 18. The two presidents signed a memorandum on legal aid.`),
      ['meeting 2024-06-18', 'signing 2024-06-18'],
    )
  })

  it('follow from what a planned event is set for', () => {
    assert.deepEqual(brief(`The ${hue} asked for two experts for the course to be opened in Hue in September.`), [
      'training 2024-09',
    ])
    assert.deepEqual(brief(`The ${hue} said that its lawyers would take part with effect from August 1.`), [])
  })
})

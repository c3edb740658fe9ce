import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CommitmentFields } from '../../proposal.ts'
import { read } from '../../read.ts'

const hue = 'Hue City Federation of Labour'
const daegu = 'Daegu Regional Headquarters of the Federation of Korean Trade Unions'
const opening = `The ${hue} received a delegation of the ${daegu} in Hue on 5 May 2024. Tran Thi Lan, President of the ${hue}, and Kim Min-su, Chairman of the ${daegu}, led the talks.`

function commitmentsIn(text: string): CommitmentFields[] {
  const { proposals } = read({ text, mediaType: 'text/plain', blocks: [], cautions: [] }, { language: 'en' })
  return proposals.flatMap(({ kind, fields }) => (kind === 'commitment' ? [fields] : []))
}

const told = (sentence: string): CommitmentFields[] => commitmentsIn(`Unions meet in Hue\n${opening} ${sentence}\n`)
const brief = (sentence: string): string[] => told(sentence).map(({ by, modality }) => `${modality} ${by.join(', ')}`)

const head = `MEMORANDUM OF UNDERSTANDING
between the ${hue} (Party A) and the ${daegu} (Party B)

`
const clauses = (...lines: string[]): CommitmentFields[] =>
  commitmentsIn(`${head}Article 1. General\n1.1 The Parties cooperate as equals.\nArticle 2. Work\n${lines.join('\n')}\n
Done at Hue on 6 May 2024 in Vietnamese and Korean.\n`).filter(({ what }) => what !== 'cooperate as equals')

describe('how firmly something is said', () => {
  it('goes by the main verb', () => {
    assert.deepEqual(brief('Both sides agreed to open a joint help desk.'), ['agreed both sides'])
    assert.deepEqual(brief(`The ${hue} plans to send lecturers to Daegu.`), [`planned ${hue}`])
    assert.deepEqual(brief('Kim suggested that the two unions publish a leaflet.'), [`proposed ${daegu}`])
    assert.deepEqual(brief('Lan asked the Korean side to print the leaflet.'), [`requested ${hue}`])
    assert.deepEqual(brief('It is hoped that the cooperation will bear fruit.'), ['hoped both sides'])
  })

  it('takes “planned to sign” for a plan of both', () => {
    assert.deepEqual(brief(`The ${hue} and the ${daegu} planned to sign a memorandum.`), ['planned both sides'])
  })

  it('takes help that was given for done', () => {
    assert.deepEqual(brief(`The ${hue} has supported the ${daegu} with translations.`), [`done ${hue}`])
  })
})

describe('what is promised', () => {
  it('ends before a clause of its own', () => {
    const [act] = told('Both sides plan to sign a protocol, under which the two unions would exchange teachers.')
    assert.equal(act?.what, 'sign a protocol')
  })
})

describe('what is no promise', () => {
  it('leaves out what is denied, only allowed, or asked', () => {
    assert.deepEqual(brief('Kim could not promise the leaflet.'), [])
    assert.deepEqual(brief('No new courses will be opened.'), [])
    assert.deepEqual(brief('Will the two sides agree to meet again?'), [])
  })

  it('leaves permissions and refusals of a memorandum out', () => {
    assert.deepEqual(
      clauses('2.1 Party A may propose further topics.', '2.2 The Parties do not exchange personal data.'),
      [],
    )
  })

  it('leaves to the agreement what a memorandum says about itself', () => {
    assert.deepEqual(
      clauses('2.1 This Memorandum shall remain in force for five years.', '2.2 It may be amended in writing.'),
      [],
    )
  })

  it('makes a plan of a promise that hangs on money', () => {
    const [promise] = clauses('2.1 Party B will print a handbook if funds allow.')
    assert.equal(promise?.modality, 'planned')
  })
})

describe('who is bound', () => {
  it('is the body for which somebody speaks', () => {
    assert.deepEqual(brief('Lan pledged to send ten handbooks.'), [`will ${hue}`])
    assert.deepEqual(brief('His federation, Kim promised, will pay the interpreters.'), [`will ${daegu}`])
  })

  it('is whoever speaks the quotation, though named after it', () => {
    assert.deepEqual(brief('"We will send three trainers," Kim told the hosts.'), [`will ${daegu}`])
  })

  it('is the body of a place or country that stands for it', () => {
    assert.deepEqual(brief('Hue has asked the guests to share their course papers.'), [`requested ${hue}`])
    assert.deepEqual(brief('The Korean side will translate the papers.'), [`will ${daegu}`])
  })

  it('is both where an agreement is to be made, whoever tells of it', () => {
    assert.deepEqual(brief('"We are going to draft a memorandum," Lan said.'), ['will both sides'])
  })

  it('is each of two who act in one sentence', () => {
    assert.deepEqual(brief(`The ${hue} will pay the fares, and the ${daegu} will bear the lodging.`), [
      `will ${hue}`,
      `will ${daegu}`,
    ])
  })

  it('is the party of the letter in a memorandum, and both where guest and host change', () => {
    assert.deepEqual(
      clauses('2.1 Party B pays the trainers.', '2.2 The host bears board and lodging.').map(({ by }) => by.join()),
      [daegu, 'both sides'],
    )
  })
})

describe('how much, how often, until when', () => {
  it('reads a range and its unit', () => {
    const [promise] = told(`The ${hue} will hold one to two courses for guests from Daegu every year.`)
    assert.deepEqual(promise?.amount, { min: 1, max: 2, unit: 'courses' })
    assert.equal(promise?.recurrence, 'annual')
  })

  it('does not take “regularly” for a rhythm', () => {
    assert.equal(told('Both sides agreed to inform each other regularly.')[0]?.recurrence, 'regular')
  })

  it('takes two days of each year for half-yearly', () => {
    const [promise] = clauses('2.1 Each Party shall report to the other by 15 January and 15 July of each year.')
    assert.equal(promise?.recurrence, 'half-yearly')
  })

  it('tells who begins where the sides take turns', () => {
    const [promise] = clauses(
      '2.1 The Parties shall exchange delegations once a year, in turn, beginning with Party B in 2025.',
    )
    assert.deepEqual([promise?.inTurn, promise?.firstInTurn, promise?.clause], [true, daegu, '2.1'])
  })

  it('reads the last day', () => {
    assert.equal(clauses('2.1 Party A shall name a contact person by 30 June 2024.')[0]?.due, '2024-06-30')
  })
})

describe('one undertaking for each act', () => {
  it('cuts a clause of a memorandum into its acts', () => {
    const acts = clauses(
      '2.1 Party B shall choose the participants, send their names to Party A and report on their work.',
    )
    assert.deepEqual(
      acts.map(({ what }) => what),
      ['choose the participants', 'send their names to Party A', 'report on their work'],
    )
  })

  it('keeps the verbs of one promise in a report together, unless each has its own measure', () => {
    assert.equal(told('Both sides will hold meetings and share what they learn.').length, 1)
    assert.equal(told('Kim said his organisation would give 30 bicycles and would receive three officials.').length, 2)
  })

  it('takes one rule on costs for one', () => {
    const rule = '2.1 The sending Party shall bear the fares; the receiving Party shall bear the stay.'
    assert.equal(clauses(rule).length, 1)
  })
})

describe('minutes', () => {
  it('read rows of a list of actions: what, who, until when', () => {
    const minutes = commitmentsIn(`Minutes of the meeting of the ${hue} and the ${daegu}

Hue, 5 May 2024

1. Leaflets
The draft was discussed.

A1 | Korean text of the leaflet | ${daegu} | 30 June 2024
A2 | comments on it | ${hue} | two weeks later
`)
    assert.deepEqual(
      minutes.map(({ what, by, due }) => [what, by.join(), due]),
      [
        ['Korean text of the leaflet', daegu, '2024-06-30'],
        ['comments on it', hue, undefined],
      ],
    )
  })
})

describe('what has been done', () => {
  it('is told of gifts and help, whoever the gift goes to', () => {
    assert.deepEqual(brief(`The ${hue} donated 100 parcels to poor workers.`), [`done ${hue}`])
    assert.deepEqual(brief('The guests handed over 40 bicycles.'), [`done ${daegu}`])
    assert.deepEqual(brief('Lan thanked the Korean side for having trained 30 officials.'), [`done ${daegu}`])
    assert.deepEqual(brief(`The parcels were presented to workers by the ${hue}.`), [`done ${hue}`])
  })

  it('is told of what both did', () => {
    assert.deepEqual(brief('Of six events foreseen, five were held.'), ['done both sides'])
    assert.deepEqual(brief('In those years both sides regularly exchanged information.'), ['done both sides'])
  })

  it('is not told of a visit paid or a delegation received', () => {
    assert.deepEqual(brief(`A delegation of the ${daegu} paid a visit to Hue.`), [])
  })
})

describe('whom a verb binds', () => {
  it('is the doer that a passive names, whoever tells of it', () => {
    assert.deepEqual(brief(`Kim announced that a course will be hosted by the ${hue}.`), [`will ${hue}`])
  })

  it('is a second side that takes the verb of the first', () => {
    assert.deepEqual(brief(`The ${hue} undertakes to host the course, the ${daegu} to send the lecturers.`), [
      `will ${hue}`,
      `will ${daegu}`,
    ])
  })

  it('is the one who hopes, not the one of whom it is hoped', () => {
    assert.deepEqual(brief('Lan hoped that the Korean side would open an office.'), [`hoped ${hue}`])
  })

  it('is whom the heading of a clause names where the clause names nobody', () => {
    const found = commitmentsIn(
      `${head}1. Aim\n1.1 The Parties cooperate as equals.\n2. What the ${hue} will do\n2.1 At least half of the trainees will be women.\n3. Money\n\nDone at Hue on 6 May 2024.\n`,
    )
    assert.deepEqual(
      found.filter(({ clause }) => clause === '2.1').map(({ by }) => by),
      [[hue]],
    )
  })
})

describe('how firmly it is said', () => {
  it('is planned where it hangs on money or on others', () => {
    assert.deepEqual(brief(`The ${hue} pledged a hall, if the city provides the ground.`), [`planned ${hue}`])
    assert.deepEqual(brief(`If it is approved, the ${hue} will open an office.`), [`planned ${hue}`])
  })

  it('is planned where talks are only scheduled', () => {
    assert.deepEqual(brief("Next year's talks are scheduled for May 20-21 in Daegu."), ['planned both sides'])
  })

  it('is agreed where a request was granted, and nothing where none was decided on', () => {
    assert.deepEqual(brief('A request to send two observers was granted.'), ['agreed both sides'])
    assert.deepEqual(brief('No decision was taken on the request for a second hall.'), [])
  })
})

describe('several acts', () => {
  it('are told apart in a report where each has its day', () => {
    assert.equal(told(`The ${daegu} will visit a factory on 7 May 2024 and call on the mayor on 8 May 2024.`).length, 2)
  })

  it('are the items under a head that binds', () => {
    const found = clauses('The Parties undertake:', '1. to consult before congresses;', '2. to exchange publications.')
    assert.deepEqual(
      found.map(({ by, what }) => `${by.join()}: ${what}`),
      ['both sides: consult before congresses', 'both sides: exchange publications'],
    )
  })

  it('take what is laid down in the present, actively or passively', () => {
    const found = clauses('2.1 Party A employs the trainers.', '2.2 Expenses are borne by the receiving side.')
    assert.deepEqual(
      found.map(({ by }) => by),
      [[hue], ['both sides']],
    )
  })

  it('have the rhythm and the year of the act, not of the thing it is about', () => {
    const [signing] = told('Both sides agreed to sign a memorandum in 2025, under which they would meet every year.')
    assert.deepEqual([signing?.period, signing?.recurrence], ['2025', undefined])
  })
})

describe('a sentence that goes on', () => {
  it('tells what else the speaker is ready for', () => {
    assert.deepEqual(
      brief(`The ${hue} will send lecturers, Lan said, adding that it is ready to print their handbooks.`),
      [`will ${hue}`, `will ${hue}`],
    )
  })

  it('lays every lettered item on whom its head names, whatever the verb', () => {
    const items = clauses('Party A shall:', 'a) waive the fee of new members;', 'b) second an officer to Daegu.')
    assert.deepEqual(
      items.map(({ by, what }) => `${by.join(', ')}: ${what}`),
      [`${hue}: waive the fee of new members`, `${hue}: second an officer to Daegu`],
    )
  })
})

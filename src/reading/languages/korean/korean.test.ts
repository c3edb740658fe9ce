import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { FieldsByKind, ProposalKind } from '../../proposal.ts'
import { read } from '../../read.ts'
import { numberFrom } from './numbers.ts'

const korean = '한국노총 대구지역본부'
const vietnamese = '껀터시 노동연맹'

function found<Kind extends ProposalKind>(kind: Kind, ...sentences: string[]): FieldsByKind[Kind][] {
  const text = `두 노동단체 만나\n입력 2024-06-20 10:00\n${korean}와 ${vietnamese}은 두 도시의 노동자를 위해 함께 일한다.\n${sentences.join('\n')}\n`
  const { proposals } = read({ text, mediaType: 'text/plain', blocks: [], cautions: [] }, { language: 'ko' })
  return proposals.flatMap((proposal) => (proposal.kind === kind ? [proposal.fields as FieldsByKind[Kind]] : []))
}

const promises = (...sentences: string[]): string[] =>
  found('commitment', ...sentences).map(({ modality, by }) => `${modality}: ${by.join(', ')}`)
const days = (sentence: string): (string | undefined)[] => found('event', sentence).map(({ when }) => when)
const figures = (sentence: string): string[] =>
  found('figure', sentence).map(({ value, plan, unit }) => `${value}${plan === undefined ? '' : `/${plan}`} ${unit}`)

describe('names of bodies in Korean', () => {
  it('end before their particles, and are one with and without their centre', () => {
    const [first] = found('organisation', '대구지역본부는 이번에도 손님을 맞았다.')
    assert.deepEqual([first?.name, first?.aliases, first?.country], [korean, ['대구지역본부'], 'KR'])
  })

  it('take the short names that a bracket introduces', () => {
    const names = found('organisation', '네팔노동조합총연맹(GEFONT, 네팔노총)도 참석했다. 네팔노총은 답을 미뤘다.')
    assert.ok(names.some(({ name, aliases }) => name === '네팔노동조합총연맹' && aliases.includes('네팔노총')))
  })
})

describe('people in Korean', () => {
  it('stand before or behind their posts, with their body between', () => {
    const people = found(
      'person',
      `회담에는 마도윤 의장과 응우옌 티 란 안 ${vietnamese} 주석, 국장 부이 반 하 씨가 참석했다.`,
    )
    const told = people.map(({ name, role, organisation }) => `${name}, ${role}, ${organisation}`)
    assert.deepEqual(
      new Set(told),
      new Set([`응우옌 티 란 안, 주석, ${vietnamese}`, `마도윤, 의장, ${korean}`, `부이 반 하, 국장, ${vietnamese}`]),
    )
  })
})

describe('dates in Korean', () => {
  it('without a month lie near the day of writing', () => {
    assert.deepEqual(days(`${korean}는 지난 12일 ${vietnamese}과 회담을 했다.`), ['2024-06-12'])
    assert.deepEqual(days(`${korean}는 지난달 28일부터 30일까지 ${vietnamese}을 방문했다.`), ['2024-05-28/2024-05-30'])
    assert.deepEqual(days(`${korean}는 오는 7월 2~6일 ${vietnamese}을 방문할 예정이다.`), ['2024-07-02/2024-07-06'])
    assert.deepEqual(days(`양측은 내년 상반기에 회의를 열기로 했다.`), ['2025-01/2025-06'])
  })

  it('tell when somebody spoke, or what is counted by the moon: no events', () => {
    assert.deepEqual(days(`${korean}는 19일 새 사무실을 열었다고 밝혔다.`), [])
    assert.deepEqual(days(`${korean}는 음력 1월 1일 방문을 쉰다.`), [])
  })
})

describe('undertakings in Korean, whose verb stands last', () => {
  it('have the modality of their last verb, and bind who opens the sentence', () => {
    assert.deepEqual(promises('양측은 매년 대표단을 교환하기로 합의했다.'), ['agreed: both sides'])
    assert.deepEqual(promises(`${vietnamese}은 내년에 강사를 보내겠다고 약속했다.`), [`will: ${vietnamese}`])
    assert.deepEqual(promises(`${korean}는 10월에 껀터를 방문할 예정이다.`), [`planned: ${korean}`])
    assert.deepEqual(promises(`${vietnamese}은 세미나를 함께 열자고 제안했다.`), [`proposed: ${vietnamese}`])
    assert.deepEqual(promises(`${vietnamese}은 ${korean}가 교재를 보내 달라고 요청했다.`), [`requested: ${vietnamese}`])
    assert.deepEqual(promises(`${korean}는 교류가 넓어지기를 희망했다.`), [`hoped: ${korean}`])
    assert.deepEqual(promises(`${korean}는 ${vietnamese}에 컴퓨터 10대를 전달했다.`), [`done: ${korean}`])
  })

  it('are two where a second side acts under one verb', () => {
    assert.deepEqual(promises(`${korean}는 강사를 보내고, ${vietnamese}은 숙소를 제공하기로 했다.`), [
      `agreed: ${korean}`,
      `agreed: ${vietnamese}`,
    ])
  })

  it('bind the speaker also where the sentence before names them', () => {
    assert.deepEqual(promises(`${korean} 관계자는 "바쁘다. 그래도 내년에는 손님을 초청하겠다"고 설명했다.`), [
      `will: ${korean}`,
    ])
    assert.deepEqual(promises(`${korean}는 방문을 마쳤다. 비용은 모두 스스로 부담하기로 했다.`), [`agreed: ${korean}`])
  })

  it('are none where the verb is denied, only asked or only considered', () => {
    assert.deepEqual(promises(`${korean}는 모든 비용을 내겠다고 약속하지는 않았다.`), [])
    assert.deepEqual(promises(`${korean}가 통역을 맡겠습니까?`), [])
    assert.deepEqual(promises(`${korean}는 공동 조사를 검토하기로 했다.`), [])
  })

  it('depend on money or consent: planned', () => {
    assert.deepEqual(promises(`${korean}는 예산이 확보되면 상담소를 열겠다고 말했다.`), [`planned: ${korean}`])
  })

  it('are agreed where both take up what one proposed', () => {
    assert.deepEqual(promises(`${vietnamese}은 해마다 만나자고 제안하였으며, 양측은 그렇게 하기로 뜻을 모았다.`), [
      'agreed: both sides',
    ])
  })
})

describe('numbers in Korean', () => {
  it('are counted by 만 and 억, and in words', () => {
    assert.equal(numberFrom('4억 2,000만'), 420_000_000)
    assert.equal(numberFrom('1만2천'), 12_000)
    assert.equal(numberFrom('스물한'), 21)
    assert.equal(numberFrom('서쪽'), undefined)
  })

  it('are figures with what they count; limits, ranges and ordinals are none', () => {
    assert.deepEqual(figures('간부 열네 명이 참석했고 지원금 4,200만 원을 받았다.'), ['14 명', '42000000 KRW'])
    assert.deepEqual(figures('간부 연수는 목표 40명, 실적 46명(115%)이다.'), ['46/40 명', '115 %'])
    assert.deepEqual(figures('제4차 회의에는 8명 이내로 참석하며 1~2회 연다.'), [])
  })
})

describe('what a Korean page puts around its article', () => {
  it('is not read', () => {
    const names = found('organisation', '많이 본 뉴스', '1. 민주노총 울산본부, 총파업 결의 예정')
    assert.ok(!names.some(({ name }) => name.includes('울산')))
  })
})

describe('what is no promise of the sides in Korean', () => {
  it('is what others announce, what goes on by itself and what may be called off', () => {
    assert.deepEqual(promises('한편 정부는 체류 자격을 개선하겠다고 밝혔다.'), [])
    assert.deepEqual(promises('신청자가 적으면 방문을 취소할 수 있습니다.'), [])
  })

  it('a request that stands before its noun is that of the side behind it', () => {
    const asked = promises(`응원단을 보내 달라는 ${korean}의 요청에 답이 없었다.`)
    assert.deepEqual(asked, [`requested: ${korean}`])
  })

  it('numbers with 천 before 만 are one number', () => {
    assert.equal(numberFrom('3천500만'), 35_000_000)
  })
})

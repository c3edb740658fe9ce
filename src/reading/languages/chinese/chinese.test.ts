import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { FieldsByKind, ProposalKind, Reading } from '../../proposal.ts'
import { read } from '../../read.ts'
import { detectLanguage } from '../index.ts'

const readText = (text: string): Reading =>
  read({ text, mediaType: 'text/plain', blocks: [], cautions: [] }, { language: 'zh' })
const found = <Kind extends ProposalKind>(text: string, kind: Kind): FieldsByKind[Kind][] =>
  readText(text).proposals.flatMap((proposal) =>
    proposal.kind === kind ? [proposal.fields as FieldsByKind[Kind]] : [],
  )

const kunming = '昆明市总工会'
const danang = '岘港市劳动联合会'
const opening = `2024-05-10 09:00\n${kunming}主席李明华5月8日在昆明会见了越南${danang}主席阮文山率领的代表团，双方举行了工作会谈。`
const told = (sentence: string): string[] =>
  found(`两市工会举行会谈\n${opening}${sentence}\n`, 'commitment').map(
    ({ by, modality }) => `${modality} ${by.join(', ')}`,
  )

describe('names in Chinese', () => {
  it('knows bodies with places, trades and levels, and what points back to them', () => {
    const text = `${opening}市总工会还安排客人参观了工厂。中国海员建设工会和韩国劳总釜山地区本部也派人参加了会谈。\n`
    assert.deepEqual(
      found(`两市工会举行会谈\n${text}`, 'organisation').map(({ name }) => name),
      [kunming, danang, '中国海员建设工会', '韩国劳总釜山地区本部'],
    )
  })

  it('shows traditional names as they stand', () => {
    const text =
      '香港工會聯合會（下稱「工聯會」）與澳門工會聯合總會昨日在香港舉行會議，工聯會會長陳志強出席了會議並發言。\n'
    assert.deepEqual(
      found(`兩會會議\n${text}`, 'organisation').map(({ name }) => name),
      ['香港工會聯合會', '澳門工會聯合總會'],
    )
  })

  const people: readonly (readonly [string, string, string | undefined])[] = [
    [`${kunming}党组书记、常务副主席王丽出席会谈并讲话。`, '王丽', '党组书记、常务副主席'],
    [`${kunming}国际部副部长欧阳建国与客人交流。`, '欧阳建国', '国际部副部长'],
    ['以老挝工会联合会副主席坎帕·西苏万为团长的代表团访问了昆明市总工会。', '坎帕·西苏万', '副主席'],
    [`${danang}副主席黎氏秋霞表示感谢。`, '黎氏秋霞', '副主席'],
    ['日本劳动组合总联合会副会长森田久美子介绍了日本的情况。', '森田久美子', '副会长'],
    ['韩国劳总水原地区支部议长金泰勋说，合作很有意义，双方今后要多联系。', '金泰勋', '议长'],
  ]
  for (const [sentence, name, role] of people)
    it(`finds ${name} with the post`, () => {
      const person = found(`两市工会举行会谈\n${sentence}\n`, 'person').find((one) => one.name === name)
      assert.ok(person, JSON.stringify(found(`两市工会举行会谈\n${sentence}\n`, 'person')))
      assert.equal(person.role, role)
    })
})

describe('days in Chinese', () => {
  const days: readonly (readonly [string, string])[] = [
    ['代表团于6月3日至7日访问昆明市总工会。', '2023-06-03/2023-06-07'],
    ['昆明市总工会去年12月6日接待了岘港市劳动联合会代表团，双方举行会谈。', '2023-12-06'],
    ['昆明市总工会将于今年第三季度在昆明举办工会干部培训班。', '2024-07/2024-09'],
    ['双方将于明年上半年在岘港举行下一次会谈，届时签署协议。', '2025-01/2025-06'],
    ['二〇二四年四月十二日，昆明市总工会与岘港市劳动联合会举行了视频会议。', '2024-04-12'],
    ['民國113年3月2日，昆明市總工會與峴港市勞動聯合會舉行了視訊會議。', '2024-03-02'],
  ]
  for (const [sentence, when] of days)
    it(`reads ${when}`, () => {
      const events = found(`两市工会举行会谈\n2024-05-10 09:00\n${sentence}会后，双方还参观了工厂和学校。\n`, 'event')
      assert.ok(
        events.some((event) => event.when === when),
        JSON.stringify(events),
      )
    })

  it('warns of a day that no calendar has', () => {
    const { warnings } = readText(
      '两市工会举行会谈\n昆明市总工会应于2025年2月29日前提出方案，并书面通知岘港市劳动联合会。\n',
    )
    assert.deepEqual(
      warnings.map(({ code }) => code),
      ['impossible-date'],
    )
  })
})

describe('undertakings in Chinese', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['双方一致同意每年互派一个干部代表团。', ['agreed both sides']],
    [`${kunming}拟于下半年举办法律援助培训班。`, [`planned ${kunming}`]],
    [`${kunming}承诺为${danang}翻译培训教材。`, [`will ${kunming}`]],
    [`李明华建议两市工会建立联络员制度。`, [`proposed ${kunming}`]],
    [`阮文山请${kunming}提供集体合同范本。`, [`requested ${danang}`]],
    [`阮文山希望今后继续加强干部培训合作。`, [`hoped ${danang}`]],
    [`${kunming}向${danang}赠送了20台电脑。`, [`done ${kunming}`]],
    [`国际旅费由${danang}承担。`, [`agreed ${danang}`]],
    [`${kunming}暂不考虑这一要求，双方没有签署文件。`, []],
    ['双方能否互认会员证？', []],
  ]
  for (const [sentence, expected] of cases)
    it(sentence, () => {
      assert.deepEqual(told(sentence), expected)
    })
})

describe('figures in Chinese', () => {
  const figures = (sentence: string): string[] =>
    found(`两市工会举行会谈\n${sentence}\n`, 'figure').map(
      ({ value, plan, unit }) => `${value}${plan === undefined ? '' : `/${plan}`} ${unit}`,
    )
  it('counts with classifiers and scales, before and behind the noun', () => {
    assert.deepEqual(figures('全市共有基层工会1.2万个，去年培训了二十五名干部，捐款217.4万元。'), [
      '12000 个',
      '25 名',
      '2174000 CNY',
    ])
  })
  it('sets an actual number against its plan', () => {
    assert.deepEqual(figures('全年新发展会员3.86万人，完成年计划4万人的96.5%，情况总体良好。'), [
      '38600/40000 人',
      '96.5 %',
    ])
  })
  it('takes no ordinal, range, limit or single thing for a figure', () => {
    assert.deepEqual(figures('第5届会议决定，每期15至20人，礼品不超过200元，并在15日内开一次会。'), [])
  })
})

describe('pages in Chinese', () => {
  it('leaves out what a portal puts around its article', () => {
    const page = `两市工会举行会谈\n首页 | 新闻 | 服务 | 专题\n${opening}\n责任编辑：张三\n【打印本页】 【关闭窗口】\n相关新闻\n北京市总工会与河内市劳动联合会签署协议 2024-01-01`
    const { proposals, warnings } = readText(page)
    assert.ok(
      !proposals.some(
        ({ kind, fields }) => kind === 'organisation' && 'name' in fields && fields.name.startsWith('北京'),
      ),
    )
    assert.deepEqual(
      warnings.map(({ code }) => code),
      ['noise-left-out'],
    )
  })

  it('tells Chinese from Japanese and Korean', () => {
    assert.equal(detectLanguage('昆明市总工会与岘港市劳动联合会举行会谈。'), 'zh')
    assert.equal(detectLanguage('連合の代表団がソウルを訪問し、会談を行いました。'), 'ja')
  })

  it('cites exactly what stands in the text', () => {
    const text = `两市工会举行会谈\n${opening}双方同意每年互派一个代表团。\n`
    for (const { citations } of readText(text).proposals)
      for (const { start, end, quote } of citations) assert.equal(text.slice(start, end), quote)
  })
})

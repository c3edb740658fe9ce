import type { DateWords } from '../date-words.ts'
import { numberIn } from './numbers.ts'
import { bothForms, bothKeys } from './script.ts'

const numeral = '[〇零○一二三四五六七八九十廿卅]'
const year = String.raw`(?:(?:19|20)\d{2}(?!\d)|[一二][〇零○〇○零九][〇零○一二三四五六七八九]{2}|民国(?:\d{2,3}|${numeral}{2,4}|[一二]?百${numeral}{0,4}))`
const month = String.raw`(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])`
const day = String.raw`(?:\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]|廿[一二三四五六七八九]?|卅一?)`
const yearWord = '(?:今年|去年|明年|前年|后年|本年度?|上年度?|下年度?|来年)'
const weekdays = '[一二三四五六日天]'
const weekday = String.raw`(?:\s?（?(?:星期|周|礼拜)(?<weekday>${weekdays})）?)?`
const partOfDay = '(?:上午|下午|早上|早晨|中午|晚上?|傍晚|凌晨)?'
const to = String.raw`\s?(?:至|到|[-–—－~～]{1,2}|(?<joint>和|与|及|、))\s?`
const part = '(?:[初末底]|中旬|上旬|下旬|中)?'

const sinceBefore = '自从|自|从|由|截至|截止'
const untilBefore = '直到|至|到'
const edge = String.raw`(?:(?<edge>${sinceBefore}|${untilBefore})于?\s?)?`
const edgeAfter = String.raw`(?<edgeAfter>起|以来|以前|之前|前|以后|之后|后|止|为止)`
const ofYear = String.raw`(?:(?<year>${year})年|(?<yearWord>${yearWord}))`

/** In this order at each place: the more a form says, the earlier it stands. */
const forms = [
  String.raw`(?<year>(?:19|20)\d{2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d/])`,
  String.raw`(?<day>\d{1,2})/(?<month>\d{1,2})/(?<year>(?:19|20)\d{2})(?!\d)`,
  String.raw`(?:${ofYear}的?)?\s?(?<month>${month})\s?月\s?(?<day>${day})\s?[日号]?${weekday}${partOfDay}${to}(?:(?:(?:(?<toYear>${year})年)?\s?(?<toMonth>${month})月\s?)?(?<toDay>${day})\s?[日号])`,
  String.raw`${ofYear}\s?(?<month>${month})月${part}${to}(?:(?<toYear>${year})年)?(?<toMonth>${month})月${part}(?!\d)`,
  String.raw`(?<month>${month})月${to}(?<toMonth>${month})月(?!\d)`,
  String.raw`(?:${ofYear}的?)?\s?(?<month>${month})\s?月\s?(?<day>${day})\s?[日号]${weekday}`,
  String.raw`(?<year>${year})年?\s?(?:至|到|[-–—－~～]{1,2})\s?(?<toYear>${year}|\d{2}(?=年))年?`,
  String.raw`(?:${ofYear})?(?:年度)?的?(?<half>上|下)半年`,
  String.raw`(?:${ofYear})?的?第?(?<quarter>[一二三四1-4])季度?(?!节)`,
  String.raw`${ofYear}\s?(?<month>${month})月份?${part}`,
  String.raw`(?<relative>本月|上月|上个月|下月|下个月|当月|同月)(?<day>${day})[日号]?${weekday}(?:至|到|[-–—－~～]{1,2})(?<toDay>${day})[日号]`,
  String.raw`(?<relative>本月|上月|上个月|下月|下个月|当月|同月)(?<day>${day})[日号]`,
  String.raw`(?<![\d第月每年半〇-九])(?<day>(?:3[01]|[12]\d|0?[1-9]))日?(?:至|到|[-–—－~～]{1,2})(?<toDay>(?:3[01]|[12]\d|0?[1-9]))日(?!内|游)`,
  String.raw`(?<![\d每个数几〇-九])(?<month>${month})月份?${part}(?!\d|[会色球报刊])`,
  String.raw`${ofYear}(?:度|底|初|年底|年初)?`,
  String.raw`(?<relative>今天|今日|昨天|昨日|昨|前天|明天|明日|后天|今晚|今早|今晨|次日|翌日|第二天|隔天|前一天|前一日|当天|当日|同日|本月|上月|上个月|下月|下个月)`,
  String.raw`(?<![\d第月每年期约近共、〇-九/.])(?<day>(?:3[01]|[12]\d|0?[1-9]))日(?!内|后|以|之|间|游|程|元|均|夜|本|企|资|劳|方|中|韩|越|老|俄|美|朝|前以)`,
  String.raw`(?<![每上下])(?:本|这)?(?:周|星期)(?<weekday>${weekdays})(?!次|期|届)`,
]

export const dates: DateWords = {
  expression: bothForms(String.raw`(?<![\d.])${edge}(?:${forms.join('|')})(?:${part}${edgeAfter})?`, 'g'),
  hint: bothForms('\\d[-./]\\d|[年月日号周]|季|[今昨明前]天|次日|翌日|星期|隔天|第二天|昨|/', 'g'),
  dayFirst: true,
  months: Object.fromEntries(
    ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'].map((name, index) => [
      name,
      index + 1,
    ]),
  ),
  weekdays: { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 },
  ordinals: { 上: 1, 下: 2, 一: 1, 二: 2, 三: 3, 四: 4, '1': 1, '2': 2, '3': 3, '4': 4 },
  relative: bothKeys({
    今天: { unit: 'day', offset: 0 },
    今日: { unit: 'day', offset: 0 },
    今晚: { unit: 'day', offset: 0 },
    今早: { unit: 'day', offset: 0 },
    今晨: { unit: 'day', offset: 0 },
    昨天: { unit: 'day', offset: -1 },
    昨日: { unit: 'day', offset: -1 },
    昨: { unit: 'day', offset: -1 },
    前天: { unit: 'day', offset: -2 },
    明天: { unit: 'day', offset: 1 },
    明日: { unit: 'day', offset: 1 },
    后天: { unit: 'day', offset: 2 },
    次日: { unit: 'day', offset: 1, from: 'told' },
    翌日: { unit: 'day', offset: 1, from: 'told' },
    第二天: { unit: 'day', offset: 1, from: 'told' },
    隔天: { unit: 'day', offset: 1, from: 'told' },
    前一天: { unit: 'day', offset: -1, from: 'told' },
    前一日: { unit: 'day', offset: -1, from: 'told' },
    当天: { unit: 'day', offset: 0, from: 'told' },
    当日: { unit: 'day', offset: 0, from: 'told' },
    同日: { unit: 'day', offset: 0, from: 'told' },
    本月: { unit: 'month', offset: 0 },
    当月: { unit: 'month', offset: 0, from: 'told' },
    同月: { unit: 'month', offset: 0, from: 'told' },
    上月: { unit: 'month', offset: -1 },
    上个月: { unit: 'month', offset: -1 },
    下月: { unit: 'month', offset: 1 },
    下个月: { unit: 'month', offset: 1 },
  }),
  yearWords: bothKeys({
    今年: 0,
    本年: 0,
    本年度: 0,
    去年: -1,
    上年: -1,
    上年度: -1,
    前年: -2,
    明年: 1,
    来年: 1,
    下年: 1,
    下年度: 1,
    后年: 2,
  }),
  edges: bothKeys({
    自: 'since',
    自从: 'since',
    起: 'since',
    以来: 'since',
    截至: 'since',
    截止: 'since',
    至: 'until',
    到: 'until',
    直到: 'until',
    止: 'until',
    为止: 'until',
    前: 'by',
    以前: 'by',
    之前: 'by',
    后: 'after',
    以后: 'after',
    之后: 'after',
  } as const),
  numeral: numberIn,
  future: bothForms(
    '要于|要在|请于|请在|务于|务必|须|将|拟|计划|定于|预计|即将|准备|届时|打算|下月|下次|明年|应于|须于|争取|力争',
  ),
}

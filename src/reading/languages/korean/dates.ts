import type { DateWords } from '../date-words.ts'

const year4 = String.raw`(?:19|20)\d{2}`
const month = String.raw`(?:1[0-2]|0?[1-9])`
const day = String.raw`\d{1,2}`
const yearWords = '올해|금년|올|내년|명년|지난해|작년|재작년|내후년|이듬해|다음\\s해|그해|같은\\s해|당해'
/** *2024년*, *’24년*, *내년* */
const year = String.raw`(?:(?<year>${year4})년\s?(?:도\s)?|[’'‘](?<year>\d{2})년?[.\s]\s?|(?<yearWord>${yearWords})\s)`
const monthWord = String.raw`(?<relative>지난\s?달|이번\s?달|이달|금월|다음\s?달|내달)`
const weekday = String.raw`(?:\s?\(?[월화수목금토일](?:요일)?\)|\s[월화수목금토일]요일)?`
const to = String.raw`\s?(?:[~∼〜～–—-]|부터|에서)\s?`
const edge = String.raw`(?:\s?(?:초순?|중순|말|하순)?\s?(?<edgeAfter>전까지|이전까지|까지|이내|이전|부터|이래|이후|전에))?`
/** *지난 27일* lies before the day of writing, *오는 3일* behind it. */
const told = String.raw`(?<!월\s?)(?:(?<=(?<past>지난)\s)|(?<=(?<coming>오는|다가오는|돌아오는)\s)|)`
const point = String.raw`[.\-/]\s?`

/** In this order at each place: the more a form says, the earlier it stands. */
const forms = [
  String.raw`(?<year>${year4})${point}(?<month>${month})${point}(?<day>${day})\.?${weekday}${to}(?:(?<toYear>${year4})${point})?(?:(?<toMonth>${month})${point})?(?<toDay>\d{1,2})(?=[.\s)(]|$)(?![:]|\s?\d*:)\.?`,
  String.raw`(?:(?<year>${year4})|[’'‘](?<year>\d{2}))${point}(?<month>\d{1,2})${point}(?<day>${day})(?![\d,])\.?${edge}`,
  String.raw`(?:${year}|${monthWord}\s)?(?:(?<month>${month})월\s?)?(?<day>${day})일?${weekday}${to}(?:(?<toYear>${year4})년\s?|내년\s)?(?<toMonth>${month})월\s?(?<toDay>${day})일`,
  String.raw`(?:${year})?(?<month>${month})월\s?(?<day>${day})일?${weekday}${to}(?<toDay>${day})일`,
  String.raw`${monthWord}\s(?<day>${day})일?${weekday}${to}(?<toDay>${day})일`,
  String.raw`(?:${year})?(?<month>${month})월\s?(?<day>${day})일(?<joint>과|와|,|\s및)\s?(?<toDay>${day})일`,
  String.raw`(?:${year})?${told}(?<month>${month})월\s?(?<day>${day})일${edge}`,
  String.raw`${monthWord}\s(?<day>${day})일${edge}`,
  // 14일 입국해 18일까지 머물며
  String.raw`(?:(?:${year})?(?<month>${month})월\s?)?(?<day>${day})일(?:에)?\s(?:입국|도착|방한|방문)(?:해|하여|한\s뒤)\s(?:(?<toMonth>${month})월\s?)?(?<toDay>${day})일(?=까지)`,
  String.raw`(?:${year})?(?<month>${month})월${to}(?:(?<toYear>${year4})년\s?)?(?<toMonth>${month})월`,
  String.raw`${told}(?<day>${day})일${weekday}${to}(?<toDay>${day})일`,
  String.raw`(?<day>${day})[~∼〜～–-](?<toDay>${day})일(?!\s?(?:간|동안|정도))`,
  String.raw`(?:${year})?(?<half>상반기|하반기|전반기|후반기)${edge}`,
  String.raw`(?:${year})?(?<quarter>[1-4])(?:/4)?\s?분기${edge}`,
  String.raw`(?:${year})?${told}(?<month>${month})월(?!\s?\d)(?:\s?(?:초순?|중순|말|하순|중))?${edge}`,
  String.raw`(?<year>${year4})년?\s?(?:[~∼〜～–—-]|부터|에서)\s?(?<toYear>${year4}|\d{2})년?(?![\d.])`,
  String.raw`(?<yearWord>${yearWords})부터\s(?<toYear>${year4})년`,
  String.raw`(?<year>${year4})년(?:도)?(?!\s?\d{1,2}월)${edge}`,
  String.raw`(?<=(?:^|[^\d\p{L}])[‘“'"]?)(?<year>${year4})(?=\s[가-힣]{2,}대회|\s국제)`,
  String.raw`${told}(?<day>${day})일(?<!박\s?\d{1,2}일)(?!\s?(?:간|동안|째|정도|이내|안에|전|후|을 (?:초과|넘)|씩|짜리|과정|일정|코스|의 (?:기간|유예|일정|과정)))(?:\s?\([월화수목금토일]\))?(?=\s|[은는에이의,.)(]|부터|까지|자로|로|$)${edge}`,
  String.raw`(?<relative>지난\s?달|이번\s?달|이달|다음\s?달|내달)(?!\s?\d)${edge}`,
  String.raw`(?<=(?:지난|오는|다음\s주|이번\s주|지난주)\s)(?<weekday>[월화수목금토일]요일)`,
  String.raw`(?<=^|[.,“"]\s?|[은는이가]\s)(?<weekday>[월화수목금토일]요일)(?=\s|에\s|인\s)`,
  String.raw`(?<relative>오늘|어제|그제|그저께|내일|모레)(?=\s|[은는의,.]|부터|까지|$)`,
  String.raw`(?<relative>내년|올해|지난해|작년)(?=\s|에|[은는의,.]|부터|까지|로|중)${edge}`,
]

const ofWeek = ['월', '화', '수', '목', '금', '토', '일']

export const dates: DateWords = {
  expression: new RegExp(String.raw`(?<![\d.,/:]|음력\s?|(?<!\d)[A-Za-z-])(?:${forms.join('|')})`, 'gu'),
  hint: /\d|오늘|어제|그제|내일|모레|지난|다음|이번|이달|내달|올해|내년|작년|이듬해|상반기|하반기|[월화수목금토일]요일/g,
  dayFirst: false,
  months: {},
  weekdays: Object.fromEntries(ofWeek.map((name, index) => [`${name}요일`, index + 1])),
  ordinals: { 상반기: 1, 전반기: 1, 하반기: 2, 후반기: 2, '1': 1, '2': 2, '3': 3, '4': 4 },
  relative: {
    오늘: { unit: 'day', offset: 0 },
    어제: { unit: 'day', offset: -1 },
    그제: { unit: 'day', offset: -2 },
    그저께: { unit: 'day', offset: -2 },
    내일: { unit: 'day', offset: 1 },
    모레: { unit: 'day', offset: 2 },
    지난달: { unit: 'month', offset: -1 },
    '지난 달': { unit: 'month', offset: -1 },
    이달: { unit: 'month', offset: 0 },
    이번달: { unit: 'month', offset: 0 },
    '이번 달': { unit: 'month', offset: 0 },
    금월: { unit: 'month', offset: 0 },
    다음달: { unit: 'month', offset: 1 },
    '다음 달': { unit: 'month', offset: 1 },
    내달: { unit: 'month', offset: 1 },
    내년: { unit: 'year', offset: 1 },
    올해: { unit: 'year', offset: 0 },
    지난해: { unit: 'year', offset: -1 },
    작년: { unit: 'year', offset: -1 },
  },
  yearWords: { 올해: 0, 올: 0, 금년: 0, 당해: 0, 내년: 1, 명년: 1, 내후년: 2, 지난해: -1, 작년: -1, 재작년: -2 },
  yearsFromTold: { 이듬해: 1, '다음 해': 1, 그해: 0, '같은 해': 0 },
  edges: {
    까지: 'until',
    전까지: 'by',
    이전까지: 'by',
    이내: 'by',
    이전: 'by',
    전에: 'by',
    부터: 'since',
    이래: 'since',
    이후: 'after',
  },
  future: /(?:오는|다가오는|돌아오는|앞으로|향후|다음\s(?:회의|회담|방문|행사)|차기)[^.]{0,40}$/,
  futureAfter:
    /예정|계획|방침|겠|것이다|차례|기로\s|하자|열리는|열릴|좋겠|바란|바라|희망|(?:방문|개최|실시|파견|초청|시행|실행|답방|체결|제출|진행)(?:한다|할|될|된다)|(?:연|열린|보낸|찾는|찾아간|간|온)다|만료된다|끝난다/,
}

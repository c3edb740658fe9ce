import { figuresByPattern } from '../../finders/figures/by-pattern.ts'
import type { FigureReader } from '../figure-words.ts'
import { native, numberFrom } from './numbers.ts'

const digits = String.raw`(?<!\d)(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,12})(?:\.\d{1,6})?`
const scales = '[십백천만억조]{1,2}'
/** *4,200만*, *4억 2,000만*, *1만2천*, *11만 5천*. */
const number = String.raw`${digits}(?:\s?${scales}(?:\s?${digits}(?:${scales})?){0,2})?`
const money = '원|달러|불|동|킵|위안|위안화|엔|유로|바트'
const classifiers =
  '여?\\s?(?:명|분(?!의)|인|건|개사|개소|개국|개(?!월|년)|곳|군데|대|부|권|점|장|쪽|매|벌|통|회|차례|번|가구|세대|호|채|동|기업|과정|강좌|주간|박스|상자|켤레|톤|킬로그램|kg|㎏|km|㎞|리터|포대|그루|마리|세트|줄|편|자리|팀|쌍)'
const more = String.raw`(?:\s?(?:여|가량|정도|안팎))?`
const noun = String.raw`(?:(?<![가-힣\d])(?<what>[가-힣A-Za-z·]{1,12}(?:\s[가-힣A-Za-z]{2,8})?)(?:\s|\s?총\s|은\s|는\s|이\s|가\s|을\s|를\s|\()(?:약|총|모두|모두 합쳐|연인원|연|최소|무려)?\s?)?`

const percent = String.raw`(?<percentage>\d{1,4}(?:\.\d+)?)\s?(?:%|％|퍼센트|프로)`
const percentBehind = String.raw`(?:(?=[^.%\d]{0,24}${percent})|)`
const unit = String.raw`(?<unit>${classifiers})`

export const figures: FigureReader = figuresByPattern({
  counted: new RegExp(
    String.raw`${noun}(?<![\d.,])(?:(?<currency>미화|한화)\s)?(?:(?<value>${number})(?:\s?여)?\s?(?:(?<percent>%|％|퍼센트)|(?<money>${money})(?![가-힣]{2,}(?:당|연))|${unit}(?![가-힣]?절|월))|(?<![가-힣])(?<value>${native})\s(?<unit>명|분(?!의)|사람|건|개(?!월|년)|곳|군데|대|부|권|점|장|차례|번|가구|과정|가지)|(?<=기간은\s)(?<value>\d{1,2})\s?(?<unit>년|개월))${more}`,
    'dg',
  ),
  plans: [
    // 목표 40명, 실적 46명(115%)
    new RegExp(
      String.raw`(?:목표|계획)(?:는|은|인|치)?\s?(?<plan>${number})\s?${unit}?,?\s?(?:대비\s)?(?:실적|이행|실시|달성|실제|결과)(?:은|는)?\s?(?<value>${number})\s?(?:${classifiers})?${percentBehind}`,
      'dg',
    ),
    // 8건 중 6건, 30명 중 27명, 1억 2천만 원 가운데 9,600만 원: what was planned or decided, and what became of it
    new RegExp(
      String.raw`(?<=(?:계획|목표|합의|약속|예정|예산|편성)(?:된|한|했던|하였던|인)?(?:\s?[가-힣]{1,6}){0,2}\s)(?<plan>${number})\s?(?:${unit}|(?<money>${money}))\s?(?:중|가운데)(?:에서)?\s(?<value>${number})\s?(?:${classifiers}|${money})${percentBehind}`,
      'dg',
    ),
    // 6개 과제 가운데 5개를 마쳤다: what was to be done, and what was
    new RegExp(
      String.raw`(?<plan>${number})\s?${unit}\s(?:과제|사업|항목|조치|합의\s?사항|약속|과업)\s?(?:중|가운데)(?:에서)?\s(?<value>${number})\s?(?:${classifiers})(?:을|를|가|이|은|는)?\s(?:마쳤|마치|끝냈|완료|이행|달성|실행)${percentBehind}`,
      'dg',
    ),
    // 41,600명을 … 목표인 40,000명의 104%
    new RegExp(
      String.raw`(?<value>${number})\s?${unit}[^.]{0,40}?(?:목표|계획)(?:인|치인|한|했던|치)?\s(?<plan>${number})\s?(?:${classifiers})(?:의|\s?대비|을|를)?${percentBehind}`,
      'dg',
    ),
    // 1,248명이 응답했다. 목표는 1,500명이다
    new RegExp(
      String.raw`(?<value>${number})\s?${unit}\s?\((?:목표|계획)\s?:?\s?(?<plan>${number})\s?(?:${classifiers})?(?:,\s?${percent})?`,
      'dg',
    ),
    // 1,035건/1,200건(86.3%), 312/400명
    new RegExp(
      String.raw`(?<![\d/])(?<value>${digits})\s?(?:${classifiers})?/(?<plan>${digits})\s?${unit}${percentBehind}`,
      'dg',
    ),
  ],
  valueOf: numberFrom,
  scales: {},
  currencies: {
    원: 'KRW',
    달러: 'USD',
    불: 'USD',
    동: 'VND',
    킵: 'LAK',
    위안: 'CNY',
    위안화: 'CNY',
    엔: 'JPY',
    유로: 'EUR',
    바트: 'THB',
  },
  notAfter:
    /(?:제|[A-Za-z][-–]?|[~∼–-]|최대|최고|회당|과정당|매월|매년|(?<![가-힣])[월주연]|년에|달에|마다|하루|이상|제\s|㈜|№|\d[.:]|에서)\s?$/,
  notBefore:
    /^\s?(?:[~∼–-]|이내|이상|이하|미만|초과|안에|안으로|전까지|내로|이후|까지|차\s|째|씩|을 (?:넘지|초과)|를 (?:넘지|초과)|에 한|마다|의무|당\s|짜리 |간담|으로 (?:제한|한정)|(?:씩|를|을)?\s?작성(?:하|되|한))|^(?:에서|보다)\s?\d/,
  uncounted: /^(?:(?:여)?\s?(?:통|호|번|쪽|동))$/,
})

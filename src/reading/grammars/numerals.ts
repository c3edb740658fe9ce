import { numberIn as chineseNumber } from '../languages/chinese/numbers.ts'
import { numbers as englishWords } from '../languages/english/figures.ts'
import { native, nativeNumbers, numberFrom as koreanNumber } from '../languages/korean/numbers.ts'
import type { Language } from '../languages/language.ts'
import { spelled, valueOf as laoValue } from '../languages/lao/words.ts'
import { numberFrom as vietnameseNumber } from '../languages/vietnamese/numbers.ts'

/** One way in which a language writes numbers. */
export interface Numeral {
  /** Global; group `value`, and group `scale` where a word behind it multiplies. */
  readonly expression: RegExp
  readonly valueOf: (printed: string) => number | undefined
  readonly scales?: Readonly<Record<string, number>>
  /** Whether what is found is a number for certain, or a word that is often something else: *one another*, 一致, *năm*. */
  readonly isSure: (printed: string, value: number) => boolean
}

const always = (): boolean => true
const never = (): boolean => false

/** *1,250.5* */
const withCommas = (printed: string): number => Number(printed.replaceAll(',', ''))
const commas = String.raw`(?<![\d.,])(?<value>\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?)`
const points = String.raw`(?<![\d.,])(?<value>\d{1,3}(?:\.\d{3}){1,5}(?:,\d{1,6})?|\d{1,15}(?:[.,]\d{1,6})?)`
const either = String.raw`(?<![\d.,])(?<value>\d{1,3}(?:[.,]\d{3}){1,5}(?:[.,]\d{1,6})?|\d{1,15}(?:[.,]\d{1,6})?)`

const words = (list: Iterable<string>): string => [...list].sort((one, other) => other.length - one.length).join('|')

const scalesOf = {
  en: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 },
  vi: { nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 },
  zh: { 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 億: 1e8 },
  lo: { ພັນ: 1e3, ໝື່ນ: 1e4, ແສນ: 1e5, ລ້ານ: 1e6, ຕື້: 1e9 },
} as const

const english = englishWords()
const vietnameseDigit = 'một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín'
/** *Năm* is five, and far more often the year: *mỗi năm*, *năm 2026*, *5 năm*. */
const five = String.raw`(?<!(?:mỗi|hằng|hàng|một|hai|ba|bốn|vài|nhiều|các|những|từ|vào|trong|cuối|đầu|cả|tháng \d{1,2}|\d)\s)năm(?!\s\d)`
const vietnameseUnit = 'một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín'
const koreanDigits = String.raw`(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(?:\.\d{1,6})?`
/** *3천만*, *4억*; not 조, which is an article too, and not the 만 of 3년 만에. */
const koreanScale = '(?:[천백십]?[만억]|천)(?!에)'
const chineseSign = '[〇零一二两兩三四五六七八九十百千万萬亿億廿卅]'
const composed = /[一二两兩三四五六七八九][十百千万萬亿億]|[十百千廿卅][一二三四五六七八九]/
/** Names and set phrases that are written with signs of numbers. */
const notNumbers = /^(?:万一|千万|一一|百千)$/

/** How each language writes numbers: in digits, and in words up to ninety-nine. */
export const numerals: Readonly<Record<Language['code'], readonly Numeral[]>> = {
  en: [
    {
      expression: new RegExp(String.raw`${commas}(?:\s(?<scale>${words(Object.keys(scalesOf.en))}))?`, 'gi'),
      valueOf: withCommas,
      scales: scalesOf.en,
      isSure: always,
    },
    {
      expression: new RegExp(String.raw`(?<![\p{L}-])(?<value>${words(english.keys())})(?![\p{L}-])`, 'giu'),
      valueOf: (printed) => english.get(printed.toLowerCase()),
      isSure: (_, value) => value > 2,
    },
  ],
  vi: [
    {
      expression: new RegExp(String.raw`${points}(?:\s(?<scale>${words(Object.keys(scalesOf.vi))})(?!\p{L}))?`, 'giu'),
      valueOf: vietnameseNumber,
      scales: scalesOf.vi,
      isSure: always,
    },
    {
      expression: new RegExp(
        String.raw`(?<!\p{L})(?<value>(?:mười|(?:${vietnameseDigit})\smươi)(?:\s(?:${vietnameseUnit}))?|${five}|(?!năm)(?:${vietnameseDigit}))(?!\p{L})`,
        'giu',
      ),
      valueOf: vietnameseNumber,
      isSure: never,
    },
  ],
  ko: [
    {
      expression: new RegExp(
        String.raw`(?<![\d.,])(?<value>${koreanDigits}(?:\s?${koreanScale}(?:\s?${koreanDigits}\s?${koreanScale})?)?)`,
        'gu',
      ),
      valueOf: koreanNumber,
      isSure: always,
    },
    {
      expression: new RegExp(String.raw`(?<![가-힣])(?<value>${words(Object.keys(nativeNumbers))}|${native})`, 'gu'),
      valueOf: koreanNumber,
      isSure: never,
    },
  ],
  zh: [
    {
      expression: new RegExp(String.raw`${commas}\s?(?<scale>${words(Object.keys(scalesOf.zh))})?`, 'gu'),
      valueOf: withCommas,
      scales: scalesOf.zh,
      isSure: always,
    },
    {
      expression: new RegExp(String.raw`(?<![\d\s]|\d\s)(?<value>${chineseSign}{1,12})`, 'gu'),
      valueOf: chineseNumber,
      isSure: (printed) => composed.test(printed) && !notNumbers.test(printed),
    },
  ],
  lo: [
    {
      expression: new RegExp(String.raw`${either}(?:\s?(?<scale>${words(Object.keys(scalesOf.lo))}))?`, 'gu'),
      valueOf: laoValue,
      scales: scalesOf.lo,
      isSure: always,
    },
    { expression: new RegExp(String.raw`(?<value>${spelled})`, 'gu'), valueOf: laoValue, isSure: never },
  ],
}

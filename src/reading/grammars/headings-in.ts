import { numberIn } from '../languages/chinese/numbers.ts'
import { languageOf } from '../languages/index.ts'
import { plainForm } from './numbers-in.ts'

/** The parts of a text that binds, as lines of it begin them. */
export type LineOfText =
  | { readonly kind: 'clause'; readonly number: string; readonly heading: string }
  | { readonly kind: 'numbered'; readonly number: string; readonly heading: string }
  | { readonly kind: 'annex'; readonly number: string; readonly heading: string }
  | { readonly kind: 'signatures' }
  | { readonly kind: 'text' }

const numbered = /^(?<number>\d{1,2})[.)、．]\s{0,4}(?<heading>\S.{0,120})$/
/** Annex, appendix, schedule in the five languages. */
const annex =
  /^(?:annex|appendix|schedule|phụ lục|부속서|별첨|부록|附件|附录|ເອກະສານຊ້ອນທ້າຍ|ເອກະສານຄັດຕິດ)\s{0,4}(?<number>[\dA-Z]{0,3}|[IVX]{1,4}|[一二三四五六七八九十]{1,2})(?![\p{L}\p{N}])\s{0,4}(?<mark>[.:：–—-]?)\s{0,4}(?<heading>.{0,120})$/iu

/**
 * What a line of a memorandum begins: an article (`Điều 3. Chi phí`), a line with a bare number, an annex, the block of
 * signatures, or nothing. Numbers come in plain digits where the language counts otherwise.
 */
export function lineOfText(line: string, language: string): LineOfText {
  const words = languageOf(language)?.passages
  const plain = plainForm(line).trim()
  const added = annex.exec(plain)?.groups
  // “Annex 2” and “Annex: …” begin one; a sentence that only names the annexes does not.
  if (added && (added['number'] !== '' || added['mark'] !== '' || added['heading'] === ''))
    return { kind: 'annex', number: digits(added['number']), heading: (added['heading'] ?? '').trim() }
  if (words === undefined) return { kind: 'text' }
  const article = numbered.test(plain) ? undefined : words.article.exec(plain)?.groups
  if (article) return { kind: 'clause', number: digits(article['number']), heading: (article['title'] ?? '').trim() }
  if (words.closing.test(plain) || words.signatures.test(plain)) return { kind: 'signatures' }
  const bare = numbered.exec(plain)?.groups
  if (bare) return { kind: 'numbered', number: bare['number'] ?? '', heading: (bare['heading'] ?? '').trim() }
  return { kind: 'text' }
}

/** 十二 is 12; Roman numbers and letters stay as they are. */
function digits(printed = ''): string {
  const value = /^\d/.test(printed) ? Number(printed) : numberIn(printed)
  return value === undefined || printed === '' ? printed : String(value)
}

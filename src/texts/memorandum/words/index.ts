import type { TextLanguage } from '#records'
import { chinese } from './zh.ts'
import { english, type MemorandumWords } from './en.ts'
import { korean } from './ko.ts'
import { lao } from './lo.ts'
import { vietnamese } from './vi.ts'

export type { MemorandumKey, MemorandumWords } from './en.ts'

export const memorandumWords: Readonly<Record<TextLanguage, MemorandumWords>> = {
  en: english,
  vi: vietnamese,
  ko: korean,
  zh: chinese,
  lo: lao,
}

import { eld } from 'eld/extrasmall'
import { english } from './english/index.ts'
import type { Language } from './language.ts'

/** The languages that are read. Another one is its file and a line here. */
export const languages: readonly Language[] = [english]

/** How many characters are enough to tell a language by. */
const sample = 4000

/** Letters that one language alone uses, and the share of all letters from which they decide. */
const scripts: readonly { readonly code: string; readonly letters: RegExp }[] = [
  { code: 'lo', letters: /\p{Script=Lao}/gu },
  { code: 'ko', letters: /\p{Script=Hangul}/gu },
  { code: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { code: 'zh', letters: /\p{Script=Han}/gu },
]
const decisiveShare = 0.25

/**
 * The language of a text (BCP 47), `und` where there is nothing to tell it by. Scripts decide by themselves;
 * among languages in Latin letters the n-gram detector does (https://github.com/nitotm/efficient-language-detector-js).
 */
export function detectLanguage(text: string): string {
  const start = text.slice(0, sample)
  const letters = start.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return 'und'
  for (const { code, letters: own } of scripts) {
    if ((start.match(own)?.length ?? 0) / letters >= decisiveShare) return code
  }
  return eld.detect(start.normalize('NFC')).language || 'und'
}

/** The reader's knowledge of a language, or null where it has none. */
export function languageOf(code: string): Language | null {
  return languages.find((language) => language.code === code) ?? null
}

import { eld } from 'eld/extrasmall'
import { chinese } from './chinese/index.ts'
import { english } from './english/index.ts'
import { korean } from './korean/index.ts'
import { lao } from './lao/index.ts'
import type { Language } from './language.ts'
import { languageOfScript } from './line-language.ts'
import { vietnamese } from './vietnamese/index.ts'

/** The languages that are read. Another one is its file and a line here. */
export const languages: readonly Language[] = [english, vietnamese, chinese, korean, lao]

/** How many characters are enough to tell a language by, and among how many they are looked for. */
const sample = 4000
const searched = 40_000
/** Lines of some length are the text itself; the short ones of a page's menus are often in another language. */
const shortestProse = 60

/**
 * The language of a text (BCP 47), `und` where there is nothing to tell it by. Scripts decide by themselves;
 * among languages in Latin letters the n-gram detector does (https://github.com/nitotm/efficient-language-detector-js).
 */
export function detectLanguage(text: string): string {
  const start = sampleOf(text)
  if (!/\p{L}/u.test(start)) return 'und'
  return languageOfScript(start) ?? latinLanguage(start.normalize('NFC'))
}

function sampleOf(text: string): string {
  const start = text.slice(0, searched)
  const prose = start.split(/[\r\n]+/).filter((line) => line.length >= shortestProse)
  return (prose.length > 0 ? prose.join('\n') : start).slice(0, sample)
}

/** What the detector is sure of; of a few words that may be several languages, the likeliest one that is read. */
function latinLanguage(text: string): string {
  const detected = eld.detect(text)
  if (detected.isReliable()) return detected.language
  const scores = Object.entries(detected.getScores()).sort(([, one], [, other]) => other - one)
  const known = scores.find(([code]) => languageOf(code) !== null)
  return known?.[0] ?? (detected.language || 'und')
}

/** The reader's knowledge of a language, or null where it has none. */
export function languageOf(code: string): Language | null {
  return languages.find((language) => language.code === code) ?? null
}

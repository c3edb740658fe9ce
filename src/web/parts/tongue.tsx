import type { Multilingual } from '#records'
import { useWords } from '../words.ts'

/** A text that people wrote, in the reader's language where there is one, marked with the language that it is in. */
export function Tongue({ text }: { text: Multilingual }) {
  const { language } = useWords()
  const own = text.in[language]
  return own === undefined ? (
    <span lang={text.original}>{text.in[text.original]}</span>
  ) : (
    <span lang={language}>{own}</span>
  )
}

/** Small words that only English has: a name with one of them is an English name. */
const english = /\b(of|the|and|for|with|to|in|on)\b/i
const vietnamese = /[ăơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu

/**
 * The language that a name or quote seems to be in, by its letters and small words; nothing where they tell too little, as
 * for most names of people.
 */
export function languageByScript(text: string): string | undefined {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  if (/\p{Script=Lao}/u.test(text)) return 'lo'
  if (/\p{Script=Han}/u.test(text)) return 'zh'
  if (vietnamese.test(text)) return 'vi'
  return english.test(text) ? 'en' : undefined
}

/** A name in whatever language it is in. */
export function Name({ text }: { text: string }) {
  return <span lang={languageByScript(text)}>{text}</span>
}

import { variants } from './variants.ts'

/**
 * Chinese is written in simplified and in traditional characters, with full-width and with half-width punctuation. All
 * patterns are written once, simplified and full-width, and this makes them match both: a character with a traditional
 * form becomes the class of its forms (国 → [国國]). So the text itself is read as it stands, every offset and every name
 * stays that of the text, and no pattern can forget a form. (Turning the text into simplified characters first would
 * have needed a second text beside the first, and would have shown simplified names for traditional ones.)
 */
export function bothForms(source: string, flags = ''): RegExp {
  return new RegExp(bothFormsOf(source), `${flags}u`)
}

const byCharacter = new Map(variants.map((forms) => [forms[0] ?? '', forms]))

/** Signs that are typed in several ways, by the one that the patterns use. */
const signs: Readonly<Record<string, string>> = {
  '，': '，,',
  '；': '；;',
  '：': '：:',
  '（': '（(',
  '）': '）)',
  '！': '！!',
  '？': '？?',
  '“': '“"「『',
  '”': '”"」』',
  '《': '《〈',
  '》': '》〉',
}

function bothFormsOf(source: string): string {
  let pattern = ''
  let inClass = false
  let escaped = false
  for (const sign of source) {
    const forms = byCharacter.get(sign) ?? signs[sign]
    if (!escaped && sign === '[') inClass = true
    if (!escaped && sign === ']') inClass = false
    escaped = !escaped && sign === '\\'
    pattern += forms === undefined ? sign : inClass ? forms : `[${forms}]`
  }
  return pattern
}

/** A table that is asked for words of the text: each key also in traditional characters. */
export function bothKeys<Value>(table: Readonly<Record<string, Value>>): Record<string, Value> {
  const both: Record<string, Value> = {}
  for (const [word, value] of Object.entries(table)) for (const form of formsOf(word)) both[form] = value
  return both
}

/** A word in simplified characters and in each way in which it is written in traditional ones. */
export function formsOf(word: string): string[] {
  return Array.from(word).reduce<string[]>(
    (forms, sign) => forms.flatMap((form) => Array.from(byCharacter.get(sign) ?? sign, (other) => form + other)),
    [''],
  )
}

const simplifiedOf = new Map(
  variants.flatMap((forms) => Array.from(forms, (form) => [form, forms[0] ?? form] as const)),
)

/** The same text in simplified characters, of the same length. */
export const simplified = (text: string): string => Array.from(text, (sign) => simplifiedOf.get(sign) ?? sign).join('')

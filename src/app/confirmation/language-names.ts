import { fold } from '#kernel'

/** Languages in which unions write to each other; others stay as the words of the text. */
const tags = [
  'vi',
  'en',
  'ko',
  'zh',
  'lo',
  'ja',
  'th',
  'km',
  'id',
  'ms',
  'my',
  'ru',
  'fr',
  'de',
  'es',
  'pt',
  'ar',
  'hi',
]

/** The BCP 47 tag of a language that a text names in its own language: “Vietnamese”, “tiếng Việt”; or is given as tag. */
export function languageTag(name: string, language: string): string | undefined {
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(name)) return name
  const wanted = bare(name)
  return tags.find((tag) => [language, 'en'].some((spoken) => bare(nameOf(tag, spoken)) === wanted))
}

const nameOf = (tag: string, spoken: string): string =>
  new Intl.DisplayNames(spoken, { type: 'language' }).of(tag) ?? tag

const bare = (name: string): string =>
  fold(name)
    .replace(/^(?:tieng|the) /, '')
    .replace(/ language$/, '')

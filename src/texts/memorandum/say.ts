import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { MemorandumChoices, TextLanguage } from '#records'
import { memorandumWords, type MemorandumKey } from './words/index.ts'

export type Values = Readonly<Record<string, string | number>>
export type SayMemorandum = (key: MemorandumKey, values?: Values) => string

const made = new Map<TextLanguage, SayMemorandum>()

/** The words of the memorandum in one language. */
export function sayIn(language: TextLanguage): SayMemorandum {
  const known = made.get(language)
  if (known) return known
  const i18n = setupI18n({ locale: language, messages: { [language]: memorandumWords[language] } })
  i18n.setMessagesCompiler(compileMessage)
  const say: SayMemorandum = (key, values) => i18n._(key, values).trim()
  made.set(language, say)
  return say
}

/** The name of a party in a language of the text; in another one where that is all there is. */
export function partyName({ parties }: MemorandumChoices, index: 0 | 1, language: TextLanguage): string {
  const { names } = parties[index]
  return names[language] ?? names.en ?? Object.values(names)[0] ?? '……………'
}

export const listed = (items: readonly string[], language: TextLanguage): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items)

/** The name of a language inside a sentence of another one. */
export function languageName(tag: TextLanguage, language: TextLanguage): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag
  // Vietnamese has it with a capital, as at the head of a list.
  return language === 'vi' ? name.charAt(0).toLocaleLowerCase('vi') + name.slice(1) : name
}

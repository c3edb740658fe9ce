import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { catalogues, interfaceLanguages, type InterfaceLanguage, type MessageKey } from './catalogue.ts'

export type MessageValues = Readonly<Record<string, string | number | undefined>>

/** Says a message in one language: `say('problem.document-empty', { name: 'a.txt' })`. */
export type Say = (key: MessageKey, values?: MessageValues) => string

export interface Translator {
  readonly language: InterfaceLanguage
  readonly say: Say
}

const made = new Map<InterfaceLanguage, Translator>()

/** The translator of a language; made once, on first use. */
export function translator(language: InterfaceLanguage): Translator {
  const known = made.get(language)
  if (known) return known
  const i18n = setupI18n({ locale: language, messages: { [language]: catalogues[language] } })
  i18n.setMessagesCompiler(compileMessage)
  const fresh: Translator = { language, say: (key, values) => i18n._(key, values as Record<string, unknown>) }
  made.set(language, fresh)
  return fresh
}

/**
 * The interface language that serves a person best: the first of their preferences (BCP 47 tags, best first)
 * that Comity speaks, else English.
 */
export function languageFor(preferences: readonly string[]): InterfaceLanguage {
  for (const preference of preferences) {
    const base = preference.toLowerCase().split('-')[0]
    const found = interfaceLanguages.find((language) => language === base)
    if (found) return found
  }
  return 'en'
}

import { english } from './en/index.ts'
import { vietnamese } from './vi/index.ts'

/** Everything that people are told has a key; English defines which there are. */
export type MessageKey = keyof typeof english

export type Messages = Readonly<Record<MessageKey, string>>

/**
 * The languages of the interface, by BCP 47 tag. A language is complete or it is not here: one missing message does
 * not compile. Messages are written in ICU MessageFormat.
 */
export const catalogues = {
  en: english,
  vi: vietnamese,
} as const satisfies Record<string, Messages>

export type InterfaceLanguage = keyof typeof catalogues

export const interfaceLanguages = Object.keys(catalogues) as InterfaceLanguage[]

import type { InterfaceLanguage } from '#messages'

/** A language by its BCP 47 tag, as people call it; empty where it could not be told. */
export function languageName(tag: string, language: InterfaceLanguage): string {
  return tag === 'und' || tag === '' ? '' : (named('language', tag, language) ?? tag)
}

/** A country by its ISO 3166-1 code, as people call it. */
export const regionName = (code: string, language: InterfaceLanguage): string => named('region', code, language) ?? code

function named(type: 'language' | 'region', code: string, language: InterfaceLanguage): string | undefined {
  try {
    return new Intl.DisplayNames(language, { type }).of(code)
  } catch {
    return undefined
  }
}

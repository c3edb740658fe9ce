import { interfaceLanguages, languageFor, type InterfaceLanguage } from '#messages'

/** The language of the interface: the person's choice in a cookie, else what the browser prefers. */
const cookieName = 'comity-language'
const aYear = 60 * 60 * 24 * 365

const listeners = new Set<() => void>()
let current: InterfaceLanguage = remembered() ?? languageFor(navigator.languages)
document.documentElement.lang = current

export const currentLanguage = (): InterfaceLanguage => current

export function chooseLanguage(language: InterfaceLanguage): void {
  current = language
  document.documentElement.lang = language
  // The server reads it too, so that its own pages and messages speak the same language.
  document.cookie = `${cookieName}=${language}; Path=/; Max-Age=${aYear}; SameSite=Lax`
  for (const listener of listeners) listener()
}

export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const hasChosenLanguage = (): boolean => remembered() !== null

function remembered(): InterfaceLanguage | null {
  const cookie = document.cookie.split('; ').find((one) => one.startsWith(`${cookieName}=`))
  const value = cookie?.slice(cookieName.length + 1)
  return interfaceLanguages.find((language) => language === value) ?? null
}

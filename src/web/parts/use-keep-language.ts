import { useQuery, useQueryClient } from '@tanstack/react-query'
import { interfaceLanguages } from '#messages'
import { useCallback, useEffect } from 'react'
import { keepLanguage } from '../api/acts.ts'
import { me } from '../api/queries.ts'
import { chooseLanguage, hasChosenLanguage } from '../language.ts'

/**
 * After another language was chosen: keeps it with the person, if somebody is signed in, and reads again what came in
 * the language before. Where it cannot be kept, the cookie of this browser still holds it.
 */
export function useKeepLanguage(): (language: string) => void {
  const queryClient = useQueryClient()
  return useCallback(
    (language) => {
      const signedIn = queryClient.getQueryData(me.queryKey) !== undefined
      const kept = signedIn ? keepLanguage(language).catch(() => undefined) : Promise.resolve()
      void kept.then(() => queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' }))
    },
    [queryClient],
  )
}

/** On a device where nobody has chosen yet, the page speaks the language that the person chose elsewhere. */
export function useOwnLanguage(): void {
  const { data } = useQuery(me)
  const own = interfaceLanguages.find((language) => language === data?.language)
  useEffect(() => {
    if (own && !hasChosenLanguage()) chooseLanguage(own)
  }, [own])
}

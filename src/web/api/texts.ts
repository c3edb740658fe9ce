import { queryOptions } from '@tanstack/react-query'
import { call, withQuery } from './client.ts'
import type {
  ClauseEdit,
  LanguageChange,
  LanguageText,
  MemorandumPreview,
  MemorandumRequest,
  TextDifferencesView,
  TextSigned,
  TextSigning,
  TextView,
  WholeTextChange,
} from './types.ts'

/** The text of an agreement: what pages read of it, and everything that people do with it. */
export const text = (agreement: string) =>
  queryOptions({
    queryKey: ['text', agreement],
    queryFn: ({ signal }) => call<TextView>(`/api/agreements/${agreement}/text`, { signal }),
  })

export interface Compared {
  readonly language?: string
  readonly from?: number
  readonly to?: number
}

export const textDifferences = (agreement: string, compared: Compared) =>
  queryOptions({
    queryKey: ['text', agreement, 'differences', compared],
    queryFn: ({ signal }) =>
      call<TextDifferencesView>(withQuery(`/api/agreements/${agreement}/text/differences`, { ...compared }), {
        signal,
      }),
  })

export type Choices = MemorandumPreview['choices']

export const memorandumPreview = (choices: Choices) =>
  queryOptions({
    queryKey: ['memorandum', choices],
    queryFn: ({ signal }) =>
      call<MemorandumPreview>('/api/memorandum/preview', { method: 'POST', body: choices, signal }),
    staleTime: 'static',
    retry: false,
  })

export const draftFromTemplate = (request: MemorandumRequest): Promise<TextView> =>
  call('/api/memorandum', { method: 'POST', body: request })

const of = (agreement: string, rest = ''): string => `/api/agreements/${agreement}/text${rest}`

export const putLanguage = ({ agreement, language, ...body }: LanguageText): Promise<TextView> =>
  call(of(agreement, `/${language}`), { method: 'PUT', body })

export const changeLanguage = ({ agreement, language, ...body }: LanguageChange): Promise<TextView> =>
  call(of(agreement, `/${language}`), { method: 'PATCH', body })

export const saveClause = ({ agreement, language, ...body }: ClauseEdit): Promise<TextView> =>
  call(of(agreement, `/${language}/clause`), { method: 'PUT', body })

export const changeWholeText = ({ agreement, ...body }: WholeTextChange): Promise<TextView> =>
  call(of(agreement), { method: 'PATCH', body })

export const signText = ({ agreement, ...body }: TextSigning): Promise<TextSigned> =>
  call(of(agreement, '/signed'), { method: 'POST', body })

import type { Multilingual } from '#records'
import { queryOptions } from '@tanstack/react-query'
import { call, withQuery } from './client.ts'
import type {
  KeptLetter,
  LetterDraft,
  LineageReport,
  PartnerAnswer,
  RecordView,
  SuccessionDecision,
  SuccessionDesk,
  SuccessionPreview,
} from './types.ts'

/** What pages about succession read, and what a person does there. */
export const desk = queryOptions({
  queryKey: ['successions'],
  queryFn: ({ signal }) => call<SuccessionDesk>('/api/successions', { signal }),
})

export const preview = (decision: SuccessionDecision, enabled: boolean) =>
  queryOptions({
    queryKey: ['succession preview', decision],
    queryFn: ({ signal }) =>
      call<SuccessionPreview>('/api/successions/preview', { method: 'POST', body: decision, signal }),
    enabled,
    retry: false,
  })

export interface WantedLetter {
  readonly succession: string
  readonly to: string
  readonly languages?: string
}

const letterPath = ({ succession, ...query }: WantedLetter, file: string): string =>
  withQuery(`/api/successions/${succession}/letter${file}`, query)

export const letter = (wanted: WantedLetter) =>
  queryOptions({
    queryKey: ['succession letter', wanted],
    queryFn: ({ signal }) => call<LetterDraft>(letterPath(wanted, ''), { signal }),
  })

export const letterFile = (wanted: WantedLetter): string => letterPath(wanted, '/file')

export const recordLineageEvent = ({ organisation, ...report }: LineageReport): Promise<RecordView> =>
  call(`/api/organisations/${organisation}/lineage`, { method: 'POST', body: report })

export const decide = (decision: SuccessionDecision): Promise<RecordView> =>
  call('/api/successions', { method: 'POST', body: decision })

export const keepLetter = ({ succession, ...letter }: KeptLetter & { text: Multilingual }): Promise<RecordView> =>
  call(`/api/successions/${succession}/letters`, { method: 'POST', body: letter })

export const answer = ({ succession, ...said }: PartnerAnswer): Promise<RecordView> =>
  call(`/api/successions/${succession}/answers`, { method: 'POST', body: said })

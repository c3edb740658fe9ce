import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { call, withQuery } from './client.ts'
import type {
  AgreementList,
  AgreementView,
  DocumentExplanation,
  DocumentSummary,
  DocumentView,
  CommitmentLife,
  DueView,
  DutyStoryView,
  FigureView,
  HistoryItem,
  LedgerView,
  Links,
  Me,
  OfficeView,
  PartnershipView,
  RecordList,
  RecordView,
  ReviewSheetView,
  SearchView,
  UserView,
  WarningsView,
} from './types.ts'

/** Everything that pages read, with the key under which it is kept. A change drops all but `me`. */
export const me = queryOptions({
  queryKey: ['me'],
  queryFn: () => call<Me>('/api/me'),
  staleTime: Infinity,
  retry: false,
})

export const setup = queryOptions({
  queryKey: ['setup'],
  queryFn: () => call<{ needed: boolean }>('/api/setup'),
  retry: false,
})

export const office = queryOptions({
  queryKey: ['office'],
  queryFn: ({ signal }) => call<OfficeView>('/api/office', { signal }),
})

export const recordWarnings = (id: string) =>
  queryOptions({
    queryKey: ['warnings', id],
    queryFn: ({ signal }) => call<WarningsView>(`/api/records/${id}/warnings`, { signal }),
  })

export const due = queryOptions({
  queryKey: ['due'],
  queryFn: ({ signal }) => call<DueView>('/api/due', { signal }),
})

export const duty = (id: string) =>
  queryOptions({
    queryKey: ['duty', id],
    queryFn: ({ signal }) => call<DutyStoryView>(`/api/duties/${encodeURIComponent(id)}`, { signal }),
  })

export const commitmentLife = (id: string) =>
  queryOptions({
    queryKey: ['commitment life', id],
    queryFn: ({ signal }) => call<CommitmentLife>(`/api/commitments/${id}/life`, { signal }),
  })

export const reviewSheet = (agreement: string) =>
  queryOptions({
    queryKey: ['review', agreement],
    queryFn: ({ signal }) => call<ReviewSheetView>(`/api/agreements/${agreement}/review`, { signal }),
  })

export interface DocumentList {
  readonly documents: readonly DocumentSummary[]
  readonly next?: string
}

export const documents = (state: 'open' | 'done' | 'failed' | undefined) =>
  infiniteQueryOptions({
    queryKey: ['documents', state ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      call<DocumentList>(withQuery('/api/documents', { state, after: pageParam, limit: 50 }), { signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  })

export const document = (digest: string) =>
  queryOptions({
    queryKey: ['document', digest],
    queryFn: ({ signal }) => call<DocumentView>(`/api/documents/${digest}`, { signal }),
  })

/** Why a document was read as it was. It is the same whatever is decided, and takes a reading: it is asked for once. */
export const explanation = (digest: string) =>
  queryOptions({
    queryKey: ['explanation', digest],
    queryFn: ({ signal }) => call<DocumentExplanation>(`/api/documents/${digest}/explanation`, { signal }),
    staleTime: 'static',
  })

export interface RecordFilter {
  readonly kind: string
  readonly text?: string
  readonly references?: string
}

export const records = (filter: RecordFilter) =>
  infiniteQueryOptions({
    queryKey: ['records', filter],
    queryFn: ({ pageParam, signal }) =>
      call<RecordList>(withQuery('/api/records', { ...filter, after: pageParam, limit: 100 }), { signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  })

export const record = (id: string) =>
  queryOptions({
    queryKey: ['record', id],
    queryFn: ({ signal }) => call<RecordView>(`/api/records/${id}`, { signal }),
  })

export const history = (id: string) =>
  queryOptions({
    queryKey: ['history', id],
    queryFn: ({ signal }) => call<readonly HistoryItem[]>(`/api/records/${id}/history`, { signal }),
  })

export const partnerships = queryOptions({
  queryKey: ['partnerships'],
  queryFn: ({ signal }) => call<RecordList>('/api/partnerships', { signal }),
})

export const partnership = (id: string) =>
  queryOptions({
    queryKey: ['partnership', id],
    queryFn: ({ signal }) => call<PartnershipView>(`/api/partnerships/${id}`, { signal }),
  })

export const agreements = queryOptions({
  queryKey: ['agreements'],
  queryFn: ({ signal }) => call<AgreementList>('/api/agreements', { signal }),
})

export const agreement = (id: string) =>
  queryOptions({
    queryKey: ['agreement', id],
    queryFn: ({ signal }) => call<AgreementView>(`/api/agreements/${id}`, { signal }),
  })

export interface Figures {
  readonly figures: readonly FigureView[]
  readonly links: Links
}

export const figures = queryOptions({
  queryKey: ['figures'],
  queryFn: ({ signal }) => call<Figures>('/api/figures', { signal }),
})

export const search = (text: string, limit: number) =>
  queryOptions({
    queryKey: ['search', text, limit],
    queryFn: ({ signal }) => call<SearchView>(withQuery('/api/search', { text, limit }), { signal }),
    enabled: text.trim() !== '',
  })

export const ledger = queryOptions({
  queryKey: ['ledger'],
  queryFn: ({ signal }) => call<LedgerView>('/api/ledger', { signal }),
})

export const users = queryOptions({
  queryKey: ['users'],
  queryFn: ({ signal }) => call<{ users: readonly UserView[] }>('/api/users', { signal }),
})

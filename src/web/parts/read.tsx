import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Loading } from './loading.tsx'
import { ProblemNotice } from './problem-notice.tsx'

interface Props<Data> {
  readonly query: UseQueryResult<Data>
  readonly lines?: number
  readonly children: (data: Data) => ReactNode
}

/** What a page reads: its outline while it is on its way, what to do where it fails, else the thing itself. */
export function Read<Data>({ query, lines, children }: Props<Data>) {
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <ProblemNotice error={query.error} retry={() => void query.refetch()} />
  return <Loading lines={lines} />
}

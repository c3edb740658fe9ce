import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiProblem } from './api/client.ts'
import { sessionEnded } from './session.ts'

const worthRetrying = (error: Error): boolean =>
  !(error instanceof ApiProblem) || error.status === 0 || error.status >= 500

/** A session that ended is noticed wherever it shows: the page stays as it is, and asks to sign in over it. */
function noticeEndOfSession(error: Error): void {
  if (error instanceof ApiProblem && error.code === 'sign-in-needed') sessionEnded.set(true)
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (query.queryKey[0] !== 'me') noticeEndOfSession(error)
      },
    }),
    mutationCache: new MutationCache({ onError: noticeEndOfSession }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < 2 && worthRetrying(error),
      },
    },
  })
}

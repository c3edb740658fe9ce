import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { TextView } from '../../api/types.ts'
import { announce } from '../live-region.tsx'

/** An act on a text: what it answers is shown at once, and everything else that may follow from it is read anew. */
export function useTextAct<Request>(
  act: (request: Request) => Promise<TextView>,
  told: string,
  done: (view: TextView) => void,
) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: (view) => {
      queryClient.setQueryData(['text', view.agreement.id], view)
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' && queryKey.length !== 2 })
      announce(told)
      done(view)
    },
  })
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { RecordView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { announce } from '../live-region.tsx'

/** A change of an agreement from a dialog: once it is kept it is said, everything is read anew, and the dialog closes. */
export function useChange(change: () => Promise<RecordView>, onClose: () => void) {
  const { say } = useWords()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      announce(say('agreement.kept'))
      await queryClient.invalidateQueries()
      onClose()
    },
  })
}

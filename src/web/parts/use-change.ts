import { useMutation, useQueryClient } from '@tanstack/react-query'
import { announce } from './live-region.tsx'

interface Then {
  /** What is told to those who listen to the page. */
  readonly said: string
  readonly onClose: () => void
}

/** A change made in a dialog: once it is kept it is said, everything is read anew, and the dialog closes. */
export function useChange(change: () => Promise<unknown>, { said, onClose }: Then) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      announce(said)
      await queryClient.invalidateQueries()
      onClose()
    },
  })
}

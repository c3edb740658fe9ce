import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { confirmProposal, refuseProposal, reopenProposal, type Confirmation } from '../../api/acts.ts'
import { ApiProblem } from '../../api/client.ts'
import * as queries from '../../api/queries.ts'
import type { DocumentView, ProposalView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { announce } from '../live-region.tsx'
import { nextOpen } from './proposal-order.ts'
import { headlineOf } from './proposal-words.ts'

export type DeskAct = 'confirm' | 'correct' | 'refuse' | 'match' | 'reopen'

/** Corrections that wait until it is said which known body is meant. */
export interface MatchQuestion {
  readonly fields?: Readonly<Record<string, unknown>>
}

export type OpenDialog = { readonly act: 'correct' | 'refuse' | 'match' } & MatchQuestion

type Decision =
  | { readonly act: 'confirm'; readonly confirmation: Confirmation }
  | { readonly act: 'refuse'; readonly reason: string }
  | { readonly act: 'reopen' }

/** What is selected on the desk, what is asked about it, and the acts on it. */
export function useDesk(view: DocumentView, first: number) {
  const [selected, select] = useState(first)
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const decided = useDecision(view, selected, select)
  const proposal = view.proposals[selected]
  const { mutate, reset } = decided

  const choose = useCallback(
    (place: number) => {
      select(place)
      reset()
    },
    [reset],
  )

  const confirm = (confirmation: Confirmation): void => {
    if (!proposal) return
    const unclear = proposal.matches.length > 0 && confirmation.match === undefined
    if (unclear) setDialog({ act: 'match', fields: confirmation.fields })
    else mutate({ act: 'confirm', confirmation }, { onSuccess: () => setDialog(null) })
  }

  const act = (wanted: DeskAct): void => {
    if (!proposal || decided.isPending) return
    const open = proposal.state === 'open'
    if (wanted === 'reopen') {
      if (!open) mutate({ act: 'reopen' })
    } else if (open && wanted === 'confirm') confirm({})
    else if (open && wanted !== 'confirm') setDialog({ act: wanted })
  }

  const refuse = (reason: string): void => mutate({ act: 'refuse', reason }, { onSuccess: () => setDialog(null) })
  return { selected, choose, proposal, dialog, closeDialog: () => setDialog(null), act, confirm, refuse, ...decided }
}

function useDecision(view: DocumentView, selected: number, select: (place: number) => void) {
  const words = useWords()
  const queryClient = useQueryClient()
  const { digest } = view
  const mutation = useMutation({
    mutationFn: async (decision: Decision): Promise<ProposalView> => {
      const key = view.proposals[selected]?.key ?? ''
      if (decision.act === 'reopen') return reopenProposal(digest, key)
      if (decision.act === 'refuse') return refuseProposal(digest, key, decision.reason)
      return (await confirmProposal(digest, key, decision.confirmation)).proposal
    },
    onSuccess: (changed) => {
      const proposals = view.proposals.map((one) => (one.key === changed.key ? changed : one))
      queryClient.setQueryData(queries.document(digest).queryKey, { ...view, proposals })
      const left = proposals.filter(({ state }) => state === 'open').length
      announce(words.say(`desk.said-${changed.state}`, { title: headlineOf(changed, words), left }))
      if (changed.state !== 'open')
        select(nextOpen(proposals, selected) >= 0 ? nextOpen(proposals, selected) : selected)
      // What one confirms may be the match of another, and changes what is due.
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' })
    },
    onError: (error) => {
      if (error instanceof ApiProblem && error.code === 'already-decided') {
        void queryClient.invalidateQueries({ queryKey: queries.document(digest).queryKey })
      }
    },
  })
  return mutation
}

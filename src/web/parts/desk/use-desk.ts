import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import {
  confirmProposal,
  refuseProposal,
  reopenProposal,
  warningsForProposal,
  type Confirmation,
} from '../../api/acts.ts'
import { ApiProblem } from '../../api/client.ts'
import * as queries from '../../api/queries.ts'
import type { DocumentView, ProposalView, WarningsView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { announce } from '../live-region.tsx'
import { warnedKinds } from '../use-warned.tsx'
import { isHarmful } from '../warnings.tsx'
import { nextOpen } from './proposal-order.ts'
import { headlineOf } from './proposal-words.ts'

export type DeskAct = 'confirm' | 'correct' | 'refuse' | 'match' | 'reopen'

/** Corrections that wait until it is said which known body is meant. */
export interface MatchQuestion {
  readonly fields?: Readonly<Record<string, unknown>>
}

/** What confirming is likely to harm, until somebody says that it is meant. */
interface Warned {
  readonly act: 'warned'
  readonly view: WarningsView
  readonly confirmation: Confirmation
}

export type OpenDialog = ({ readonly act: 'correct' | 'refuse' | 'match' } & MatchQuestion) | Warned

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
  const check = useMutation({
    mutationFn: ({ key, confirmation }: { key: string; confirmation: Confirmation }) =>
      warningsForProposal(view.digest, key, confirmation),
  })
  const isPending = decided.isPending || check.isPending

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
    else if (warnedKinds.has(proposal.kind)) lookOver(proposal.key, confirmation)
    else confirmAnyway(confirmation)
  }

  const confirmAnyway = (confirmation: Confirmation): void =>
    mutate({ act: 'confirm', confirmation }, { onSuccess: () => setDialog(null) })

  // What the check cannot say, confirming says in its own words.
  const lookOver = (key: string, confirmation: Confirmation): void =>
    check.mutate(
      { key, confirmation },
      {
        onSuccess: (warned) => {
          if (isHarmful(warned)) setDialog({ act: 'warned', view: warned, confirmation })
          else confirmAnyway(confirmation)
        },
        onError: () => confirmAnyway(confirmation),
      },
    )

  const act = (wanted: DeskAct): void => {
    if (!proposal || isPending) return
    const open = proposal.state === 'open'
    if (wanted === 'reopen') {
      if (!open) mutate({ act: 'reopen' })
    } else if (open && wanted === 'confirm') confirm({})
    else if (open && wanted !== 'confirm') setDialog({ act: wanted })
  }

  const refuse = (reason: string): void => mutate({ act: 'refuse', reason }, { onSuccess: () => setDialog(null) })
  const acts = { act, confirm, confirmAnyway, refuse }
  return { ...decided, isPending, selected, choose, proposal, dialog, closeDialog: () => setDialog(null), ...acts }
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

import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { warningsFor } from '../api/acts.ts'
import type { RecordDraft, WarningsView } from '../api/types.ts'
import { BeforeSaving } from './warnings.tsx'

/** Kinds of which saving may do harm that can be told before. */
export const warnedKinds: ReadonlySet<string> = new Set(['agreement', 'commitment'])

interface Warned {
  /** Saves the draft, or shows first what it is likely to harm. */
  readonly save: (draft: RecordDraft) => void
  readonly busy: boolean
  /** What stands in the way, to be shown beside the button; null where nothing does. */
  readonly notice: ReactNode
}

/** Looks a draft over before it is saved. What the check cannot say, saving says in its own words. */
export function useWarned(save: (draft: RecordDraft) => void, isSaving: boolean): Warned {
  const [seen, setSeen] = useState<{ readonly draft: RecordDraft; readonly view: WarningsView } | null>(null)
  const check = useMutation({
    mutationFn: warningsFor,
    onSuccess: (view, draft) => {
      if (view.warnings.length === 0) save(draft)
      else setSeen({ draft, view })
    },
    onError: (_, draft) => save(draft),
  })
  return {
    save: (draft) => {
      setSeen(null)
      if (warnedKinds.has(draft.kind)) check.mutate(draft)
      else save(draft)
    },
    busy: check.isPending || isSaving,
    notice: seen && (
      <BeforeSaving
        view={seen.view}
        busy={isSaving}
        onSave={() => save(seen.draft)}
        onLookAgain={() => setSeen(null)}
      />
    ),
  }
}

import { VisuallyHidden } from '@mantine/core'
import { createStore, useStore } from '../store.ts'

const said = createStore({ text: '', turn: 0 })

/** Tells screen readers what happened without moving the focus. */
export function announce(text: string): void {
  said.set({ text, turn: said.get().turn + 1 })
}

export function LiveRegion() {
  const { text, turn } = useStore(said)
  return (
    <VisuallyHidden role="status" aria-live="polite" data-turn={turn}>
      {text}
    </VisuallyHidden>
  )
}

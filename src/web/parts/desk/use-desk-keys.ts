import { useEffect, useEffectEvent } from 'react'

export type KeyAct = () => void

/** What the keys of the desk do; `Enter` and the arrows only where they mean nothing else. */
export function useDeskKeys(acts: Readonly<Record<string, KeyAct>>, active: boolean): void {
  const act = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const wanted = acts[event.key]
    if (!wanted || isTakenElsewhere(event)) return
    event.preventDefault()
    wanted()
  })
  useEffect(() => {
    if (!active) return undefined
    const onKey = (event: KeyboardEvent): void => act(event)
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [active])
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

/** Enter presses the focused button or link, arrows scroll the focused text; on the list they belong to the desk. */
function isTakenElsewhere(event: KeyboardEvent): boolean {
  if (!['Enter', 'ArrowDown', 'ArrowUp'].includes(event.key)) return false
  const focused = event.target instanceof HTMLElement ? event.target : null
  if (focused === null || focused === document.body || focused.closest('[data-proposal]')) return false
  return true
}

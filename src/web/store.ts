import { useSyncExternalStore } from 'react'

/** A value that lives outside of the pages, so that it outlasts them. */
export interface Store<Value> {
  readonly get: () => Value
  readonly set: (value: Value) => void
  readonly listen: (listener: () => void) => () => void
}

export function createStore<Value>(first: Value): Store<Value> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      value = next
      for (const listener of listeners) listener()
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export function useStore<Value>(store: Store<Value>): Value {
  return useSyncExternalStore(store.listen, store.get)
}

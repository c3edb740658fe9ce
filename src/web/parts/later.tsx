import { lazy, Suspense, type ComponentType } from 'react'

/**
 * A part that few visits need: its code is fetched when it is first drawn, so that the first page comes sooner. Until
 * then nothing stands in its place.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load() }))
  return function Later(props: Props) {
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    )
  }
}

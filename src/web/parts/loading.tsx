import { Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { useWords } from '../words.ts'

/** The outline of what is on its way, so that the page does not jump when it comes. */
export function Loading({ lines = 4, height = 58 }: { lines?: number; height?: number }) {
  const { say } = useWords()
  return (
    <Stack gap="sm" aria-busy="true">
      <VisuallyHidden>{say('loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={height} radius="md" />
      ))}
    </Stack>
  )
}

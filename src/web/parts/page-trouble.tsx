import { Container } from '@mantine/core'
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { ProblemNotice } from './problem-notice.tsx'

/** A page that could not be shown: says why, and tries again. */
export function PageTrouble({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const retry = (): void => {
    reset()
    void router.invalidate()
  }
  return (
    <Container py="xl" size="sm">
      <ProblemNotice error={error} retry={retry} />
    </Container>
  )
}

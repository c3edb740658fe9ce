import { Empty } from '../parts/empty.tsx'
import { TextLink } from '../parts/link.tsx'
import { Page } from '../parts/page.tsx'
import { useWords } from '../words.ts'

export function NotFound() {
  const { say } = useWords()
  return (
    <Page title={say('not-found.title')}>
      <Empty title={say('not-found.what')}>
        <TextLink to="/">{say('not-found.home')}</TextLink>
      </Empty>
    </Page>
  )
}

import { useInfiniteQuery } from '@tanstack/react-query'
import * as queries from '../api/queries.ts'
import { useWords } from '../words.ts'
import { Empty } from './empty.tsx'
import { TextLink } from './link.tsx'
import { Loading } from './loading.tsx'
import { Section } from './section.tsx'
import surface from './surface.module.css'
import classes from './waiting.module.css'

/** Documents with proposals that nobody has decided yet. */
export function Waiting() {
  const { say } = useWords()
  const { data } = useInfiniteQuery(queries.documents('open'))
  const waiting = data?.pages.flatMap((page) => page.documents)
  if (!waiting) return <Loading lines={3} />
  return (
    <Section
      title={say('waiting.title')}
      action={
        <TextLink to="/documents" search={{ state: 'open' }} size="sm">
          {say('waiting.all')}
        </TextLink>
      }
    >
      {waiting.length === 0 ? (
        <Empty title={say('waiting.none')} />
      ) : (
        <ul className={surface.list}>
          {waiting.slice(0, 6).map((document) => (
            <li key={document.digest} className={classes.item}>
              <TextLink
                to="/documents/$digest"
                params={{ digest: document.digest }}
                search={{}}
                lang={document.language}
                className={classes.title}
              >
                {document.title}
              </TextLink>
              <span className={classes.count}>{say('waiting.count', { count: document.open })}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

import { useQuery } from '@tanstack/react-query'
import type { KindName } from '#records'
import * as queries from '../../api/queries.ts'
import type { HistoryItem, Links } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { Read } from '../read.tsx'
import surface from '../surface.module.css'
import { Changes } from './changes.tsx'
import classes from './history.module.css'

interface Props {
  readonly id: string
  readonly kind: KindName
  readonly links: Links
}

/** Every version: by whom, when, why, and what changed. */
export function History({ id, kind, links }: Props) {
  const query = useQuery(queries.history(id))
  return (
    <Read query={query} lines={2}>
      {(items) => (
        <ol className={surface.list}>
          {items
            .toSorted((a, b) => b.version - a.version)
            .map((item) => (
              <li key={item.sequence}>
                <Version
                  item={item}
                  before={items.find((other) => other.version === item.version - 1)}
                  kind={kind}
                  links={links}
                />
              </li>
            ))}
        </ol>
      )}
    </Read>
  )
}

interface VersionProps {
  readonly item: HistoryItem
  readonly before: HistoryItem | undefined
  readonly kind: KindName
  readonly links: Links
}

function Version({ item, before, kind, links }: VersionProps) {
  const { say, moment, who } = useWords()
  return (
    <div>
      <div className={classes.head}>
        <span>
          {say(item.record?.withdrawn ? 'history.withdrew' : item.version === 1 ? 'history.made' : 'history.changed', {
            by: who(item.by),
          })}
        </span>
        <time dateTime={item.at} className={classes.when}>
          {moment(item.at)}
        </time>
      </div>
      {item.why && <p className={classes.why}>{item.why}</p>}
      {item.record === null && <p className={classes.why}>{say('history.erased')}</p>}
      {before?.record && item.record && (
        <Changes kind={kind} before={before.record.body} after={item.record.body} links={links} />
      )}
    </div>
  )
}

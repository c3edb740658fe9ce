import type { KindName } from '#records'
import type { Links } from '../api/types.ts'
import { TextLink } from './link.tsx'
import { languageByScript } from './tongue.tsx'

/** A record by its title, leading to its page. */
export function RecordLinkText({ id, kind, title }: { id: string; kind: KindName; title: string }) {
  const words = title === '' ? '…' : title
  return kind === 'partnership' ? (
    <TextLink to="/partners/$id" params={{ id }} lang={languageByScript(words)} inherit>
      {words}
    </TextLink>
  ) : (
    <TextLink to="/records/$id" params={{ id }} lang={languageByScript(words)} inherit>
      {words}
    </TextLink>
  )
}

/** A record that a view names by its id. */
export function LinkedRecord({ id, links }: { id: string; links: Links }) {
  const link = links[id]
  return link ? <RecordLinkText {...link} /> : <span>…</span>
}

export function LinkedRecords({ ids, links }: { ids: readonly string[]; links: Links }) {
  return ids.map((id, place) => (
    <span key={id}>
      {place > 0 && ', '}
      <LinkedRecord id={id} links={links} />
    </span>
  ))
}

import { createContext, useContext } from 'react'
import type { Links, RecordLink } from '../api/types.ts'
import { TextLink } from './link.tsx'
import { useWords } from '../words.ts'
import { languageByScript } from './tongue.tsx'

/** A record by its title, leading to its page. Among other words it is underlined: colour alone does not show it. */
export function RecordLinkText({ id, kind, title, amongWords = false }: RecordLink & { amongWords?: boolean }) {
  const words = title === '' ? '…' : title
  const look = { lang: languageByScript(words), inherit: true, ...(amongWords ? { underline: 'always' as const } : {}) }
  return kind === 'partnership' ? (
    <TextLink to="/partners/$id" params={{ id }} {...look}>
      {words}
    </TextLink>
  ) : (
    <TextLink to="/records/$id" params={{ id }} {...look}>
      {words}
    </TextLink>
  )
}

/** The day (ISO 8601, or less of it) for which bodies are shown under the name that they bore then. */
export const OnDate = createContext<string | undefined>(undefined)

/** A record that a view names by its id. */
export function LinkedRecord({ id, links }: { id: string; links: Links }) {
  const on = useContext(OnDate)
  const link = links[id]
  if (!link) return <span>…</span>
  return on === undefined ? <RecordLinkText {...link} /> : <LinkThen link={link} on={on} />
}

/** With the name of today beside it where it differs, and with those who took the place of a body. */
function LinkThen({ link, on }: { link: RecordLink; on: string }) {
  const words = useWords()
  const title = link.earlier?.find(({ until }) => on <= until)?.title ?? link.title
  const today = link.now?.titles ?? (title === link.title ? [] : [link.title])
  return (
    <>
      <RecordLinkText id={link.id} kind={link.kind} title={title} amongWords={today.length > 0} />
      {today.length > 0 && <span> ({words.say('name.today', { name: words.list(today) })})</span>}
    </>
  )
}

export function LinkedRecords({ ids, links }: { ids: readonly string[]; links: Links }) {
  return ids.map((id, place) => (
    <span key={id}>
      {place > 0 && ', '}
      <LinkedRecord id={id} links={links} />
    </span>
  ))
}

import type { RecordView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { TextLink } from '../link.tsx'
import surface from '../surface.module.css'
import { languageByScript, Name } from '../tongue.tsx'
import classes from './citations.module.css'

/** The words that the record stands on; each leads to its place in the document. */
export function Citations({ view }: { view: RecordView }) {
  const { say, who } = useWords()
  if (view.citations.length === 0) return <p>{say('record.stated', { by: who(view.statedBy ?? view.changed.by) })}</p>
  return (
    <ul className={surface.list}>
      {view.citations.map((citation) => (
        <li key={`${citation.document} ${citation.start}-${citation.end}`}>
          <blockquote className={classes.quote} lang={languageByScript(citation.quote)}>
            {citation.quote}
          </blockquote>
          <TextLink
            to="/documents/$digest"
            params={{ digest: citation.document }}
            search={{ quote: `${citation.start}-${citation.end}` }}
            size="sm"
          >
            <Name text={citation.documentTitle} />
            {citation.page !== undefined && say('record.page', { page: citation.page })}
          </TextLink>
        </li>
      ))}
    </ul>
  )
}

import type { TextView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { Badge } from '../badge.tsx'
import { Section } from '../section.tsx'
import surface from '../surface.module.css'
import { Tongue } from '../tongue.tsx'

/** What the clauses bind the two sides to, once the text is signed. */
export function Promises({ view }: { view: TextView }) {
  const { say } = useWords()
  if (view.promises.length === 0) return null
  const isSigned = view.text?.body.signed !== undefined
  return (
    <Section
      title={say('text.promises')}
      count={view.promises.length}
      hint={say(isSigned ? 'text.promises-signed' : 'text.promises-hint')}
    >
      <ul className={surface.list}>
        {view.promises.map(({ clause, body, asDrafted }) => (
          <li key={`${clause} ${JSON.stringify(body.what.in)}`}>
            <Tongue text={body.what} /> <span>({say('text.clause', { clause })})</span>{' '}
            {!asDrafted && <Badge tone="soon">{say('text.not-as-drafted')}</Badge>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

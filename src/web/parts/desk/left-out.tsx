import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import * as queries from '../../api/queries.ts'
import type { DocumentExplanation } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { Read } from '../read.tsx'
import classes from './explanation.module.css'
import { QuoteButton } from './quote-button.tsx'

interface Props {
  readonly digest: string
  readonly language: string | undefined
  readonly onQuote: (start: number, end: number) => void
}

type LeftOutPlace = DocumentExplanation['left'][number]
type Finder = LeftOutPlace['reason'] extends `${infer Name}: ${string}` ? Name : never

/** What the reader looked at and left out, and why: folded, and asked for when somebody unfolds it. */
export function LeftOut(props: Props) {
  const { say } = useWords()
  const [opened, setOpened] = useState(false)
  return (
    <details className={classes.leftOut} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{say('explain.left-out')}</summary>
      {opened && <Reasons {...props} />}
    </details>
  )
}

function Reasons({ digest, ...props }: Props) {
  const { say } = useWords()
  const query = useQuery(queries.explanation(digest))
  return (
    <Read query={query} lines={2}>
      {({ left, more }) => (
        <>
          {left.length === 0 && <p>{say('explain.nothing-left-out')}</p>}
          {[...Map.groupBy(left, ({ reason }) => finderOf(reason))].map(([finder, places]) => (
            <OfFinder key={finder} {...props} finder={finder} places={places} />
          ))}
          {more > 0 && <p>{say('explain.more', { count: more })}</p>}
        </>
      )}
    </Read>
  )
}

const finderOf = (reason: LeftOutPlace['reason']): Finder => reason.slice(0, reason.indexOf(':')) as Finder

interface FinderProps extends Omit<Props, 'digest'> {
  readonly finder: Finder
  readonly places: readonly LeftOutPlace[]
}

function OfFinder({ finder, places, ...props }: FinderProps) {
  const { say } = useWords()
  const heading = useId()
  return (
    <div role="group" aria-labelledby={heading}>
      <h3 id={heading}>{say(`finder.${finder}`)}</h3>
      {[...Map.groupBy(places, ({ reason }) => reason)].map(([reason, alike]) => (
        <div key={reason} className={classes.reason}>
          <p>{say(`left.${reason}`)}</p>
          <ul>
            {alike.map((place) => (
              <li key={`${place.start} ${place.end}`}>
                <InItsLine {...props} place={place} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

/** A few words tell little without what stands around them. */
function InItsLine({ place, language, onQuote }: Omit<Props, 'digest'> & { place: LeftOutPlace }) {
  const isShort = place.quote.length < longestInLine
  return (
    <>
      {isShort && <span lang={language}>{place.before}</span>}
      <QuoteButton quote={place} language={language} onQuote={onQuote} />
      {isShort && <span lang={language}>{place.after}</span>}
    </>
  )
}
const longestInLine = 40

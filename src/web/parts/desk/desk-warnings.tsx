import type { MessageKey } from '#messages'
import type { DocumentView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { documentProblem } from '../document-problem.ts'
import classes from './desk.module.css'
import { QuoteButton } from './quote-button.tsx'

/** What a person should know before trusting the text or what was read in it. */
export function DeskWarnings({ view, onQuote }: { view: DocumentView; onQuote: (start: number, end: number) => void }) {
  const { say } = useWords()
  const count = view.cautions.length + view.readingWarnings.length
  return (
    <>
      {view.problem && (
        <p role="alert" className={classes.problem}>
          {documentProblem(view, say)}
        </p>
      )}
      {count > 0 && (
        <details className={classes.warnings}>
          <summary>{say('desk.warnings', { count })}</summary>
          <ul>
            {view.cautions.map((caution) => (
              <li key={caution}>{say(`caution.${caution}`)}</li>
            ))}
            {view.readingWarnings.map((warning) => (
              <li key={`${warning.code} ${warning.citation.start}`}>
                {say(`warning.${warning.code}` as MessageKey, warning.details)}{' '}
                {warning.citation.quote !== '' && (
                  <QuoteButton quote={warning.citation} language={view.language} onQuote={onQuote} />
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

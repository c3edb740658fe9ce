import { useQuery } from '@tanstack/react-query'
import * as queries from '../../api/queries.ts'
import type { DocumentExplanation, ProposalView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { Read } from '../read.tsx'
import classes from './explanation.module.css'
import { fieldLabel } from './proposal-words.ts'
import { QuoteButton } from './quote-button.tsx'

interface Props {
  readonly digest: string
  readonly proposal: ProposalView
  readonly language: string | undefined
  readonly onQuote: (start: number, end: number) => void
}

type Explanation = DocumentExplanation['proposals'][number]
type Field = Explanation['fields'][number]

/** By which rule a proposal was found, and from which words each of its fields was read. */
export function Why({ digest, ...props }: Props) {
  const { say } = useWords()
  const query = useQuery(queries.explanation(digest))
  return (
    <section className={classes.why} aria-label={say('explain.why')}>
      <Read query={query} lines={1}>
        {({ proposals }) => {
          const explanation = proposals.find(({ key }) => key === props.proposal.key)
          return explanation ? <Told {...props} explanation={explanation} /> : <p>{say('explain.none')}</p>
        }}
      </Read>
    </section>
  )
}

type ToldProps = Omit<Props, 'digest'> & { readonly explanation: Explanation }

function Told({ proposal, language, onQuote, explanation }: ToldProps) {
  const words = useWords()
  const { rule, cue, shownBy, fields } = explanation
  return (
    <>
      <p>
        {words.say(`rule.${rule}`, { cue })} <QuoteButton quote={shownBy} language={language} onQuote={onQuote} />
      </p>
      <dl className={classes.fields}>
        {fields.map((field) => (
          <div key={field.field}>
            <dt>
              {field.field === 'type' && proposal.kind === 'event'
                ? words.say('field.event-type')
                : fieldLabel(field.field, words)}
            </dt>
            <dd>
              <Origin field={field} language={language} onQuote={onQuote} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={classes.code}>{rule}</p>
    </>
  )
}

function Origin({ field, language, onQuote }: Pick<Props, 'language' | 'onQuote'> & { field: Field }) {
  const words = useWords()
  const { origin, places, from = '' } = field
  if (origin === 'assumed') return words.say('origin.assumed', { from: words.choice('assumed', from) })
  return (
    <>
      {words.say(`origin.${origin}`)}{' '}
      {places.map((place) => (
        <span key={place.start} className={classes.place}>
          <QuoteButton quote={place} language={language} onQuote={onQuote} />
        </span>
      ))}
    </>
  )
}

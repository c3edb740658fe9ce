import { Button, Kbd } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import type { ProposalView } from '../../api/types.ts'
import { ApiProblem } from '../../api/client.ts'
import { useWords } from '../../words.ts'
import { ProblemNotice } from '../problem-notice.tsx'
import { RecordLinkText } from '../record-link.tsx'
import { Name } from '../tongue.tsx'
import classes from './proposal-card.module.css'
import { fieldsInWords, headlineOf } from './proposal-words.ts'
import type { DeskAct } from './use-desk.ts'
import { Why } from './why.tsx'

interface Props {
  readonly digest: string
  readonly proposal: ProposalView
  readonly place: number
  readonly language: string | undefined
  readonly selected: boolean
  readonly hovered: boolean
  readonly busy: boolean
  readonly mayDecide: boolean
  readonly error: unknown
  readonly onSelect: (place: number) => void
  readonly onHover: (place: number) => void
  readonly onAct: (act: DeskAct) => void
  readonly onGoTo: (key: string) => void
  readonly why: boolean
  readonly onWhy: () => void
  readonly onQuote: (start: number, end: number) => void
}

/** One proposal: its headline; when it is selected, all that was read and what can be done with it. */
export function ProposalCard(props: Props) {
  const words = useWords()
  const { proposal, place, selected, language } = props
  return (
    <li
      className={classes.card}
      data-kind={proposal.kind}
      data-state={proposal.state}
      data-selected={selected || undefined}
      data-hovered={props.hovered || undefined}
    >
      <button
        type="button"
        className={classes.headline}
        data-proposal={place}
        aria-expanded={selected}
        onClick={() => props.onSelect(place)}
        onMouseEnter={() => props.onHover(place)}
        onMouseLeave={() => props.onHover(-1)}
      >
        <span className={classes.title} lang={proposal.kind === 'topic' ? undefined : language}>
          {headlineOf(proposal, words)}
        </span>
        {proposal.foundBy === 'model' && <span className={classes.byModel}>{words.say('desk.by-model')}</span>}
        <StateMark proposal={proposal} />
      </button>
      {selected && <Details {...props} />}
    </li>
  )
}

function StateMark({ proposal }: { proposal: ProposalView }) {
  const { say } = useWords()
  if (proposal.state === 'open') {
    return (
      <span className={classes.confidence} data-confidence={proposal.confidence}>
        {say(`value.confidence.${proposal.confidence}`)}
      </span>
    )
  }
  const Icon = proposal.state === 'confirmed' ? IconCheck : IconX
  return (
    <span className={classes.decided} data-state={proposal.state}>
      <Icon size={16} aria-hidden="true" />
      {say(`desk.state-${proposal.state}`)}
    </span>
  )
}

function Details(props: Props) {
  const { digest, proposal, language, busy, mayDecide, error, why, onAct, onGoTo, onWhy, onQuote } = props
  const words = useWords()
  const { say } = words
  const quote = proposal.citations[0]?.quote
  const needed = error instanceof ApiProblem ? error.details['key'] : undefined
  return (
    <div className={classes.details}>
      <dl className={classes.fields}>
        {fieldsInWords(proposal, words).map((field) => (
          <div key={field.name}>
            <dt>{field.label}</dt>
            <dd>
              <Name text={field.text} />
              {field.assumed !== undefined && (
                <span className={classes.assumed}>{say('desk.assumed', { from: field.assumed })}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {quote !== undefined && (
        <blockquote lang={language} className={classes.quote}>
          {quote}
        </blockquote>
      )}
      {!proposal.foundBy && <WhyOf {...{ digest, proposal, language, why, onWhy, onQuote }} />}
      <Hints proposal={proposal} />
      {error !== undefined && (
        <ProblemNotice error={error}>
          {typeof needed === 'string' && needed !== proposal.key && (
            <Button size="xs" variant="default" onClick={() => onGoTo(needed)}>
              {say('desk.go-to')}
            </Button>
          )}
        </ProblemNotice>
      )}
      {mayDecide && <Acts proposal={proposal} busy={busy} onAct={onAct} />}
    </div>
  )
}

/** Why a rule found it: folded, until somebody asks. */
function WhyOf(props: Pick<Props, 'digest' | 'proposal' | 'language' | 'why' | 'onWhy' | 'onQuote'>) {
  const { say } = useWords()
  const { why, onWhy } = props
  return (
    <>
      <div>
        <Button
          size="compact-xs"
          variant="subtle"
          aria-expanded={why}
          onClick={onWhy}
          rightSection={<Kbd size="xs">w</Kbd>}
        >
          {say('explain.why')}
        </Button>
      </div>
      {why && <Why {...props} />}
    </>
  )
}

function Hints({ proposal }: { proposal: ProposalView }) {
  const words = useWords()
  const { say } = words
  return (
    <>
      {proposal.foundBy === 'model' && <p className={classes.hint}>{say('desk.by-model-more')}</p>}
      {proposal.known && proposal.state === 'open' && (
        <p className={classes.hint}>
          {say('desk.known-record', { title: proposal.known.record.title, name: proposal.known.name })}
        </p>
      )}
      {proposal.record && proposal.state === 'confirmed' && (
        <p className={classes.hint}>
          {say('desk.record')} <RecordLinkText {...proposal.record} />
        </p>
      )}
      {proposal.state === 'open' && proposal.matches.length > 0 && (
        <p className={classes.hint} data-tone="soon">
          {say('desk.may-be', { names: words.list(proposal.matches.map((match) => match.title)) })}
        </p>
      )}
      {proposal.state === 'open' && proposal.unknownNames.length > 0 && (
        <p className={classes.hint}>{say('desk.also-new', { names: words.list(proposal.unknownNames) })}</p>
      )}
    </>
  )
}

function Acts({ proposal, busy, onAct }: { proposal: ProposalView; busy: boolean; onAct: (act: DeskAct) => void }) {
  const { say } = useWords()
  if (proposal.state !== 'open') {
    return (
      <div className={classes.acts}>
        <Button size="xs" variant="default" loading={busy} onClick={() => onAct('reopen')} rightSection={<Kbd>u</Kbd>}>
          {say('desk.reopen')}
        </Button>
      </div>
    )
  }
  return (
    <div className={classes.acts}>
      <Button size="xs" loading={busy} onClick={() => onAct('confirm')} rightSection={<Kbd>c</Kbd>}>
        {say('desk.confirm')}
      </Button>
      <Button size="xs" variant="default" onClick={() => onAct('correct')} rightSection={<Kbd>e</Kbd>}>
        {say('desk.correct')}
      </Button>
      <Button size="xs" variant="default" onClick={() => onAct('match')} rightSection={<Kbd>m</Kbd>}>
        {say('desk.match')}
      </Button>
      <Button size="xs" variant="default" onClick={() => onAct('refuse')} rightSection={<Kbd>r</Kbd>}>
        {say('desk.refuse')}
      </Button>
    </div>
  )
}

import type { ReactNode } from 'react'
import type { DutyStoryView, Links } from '../../api/types.ts'
import { useWords, type Words } from '../../words.ts'
import { Badge } from '../badge.tsx'
import { toneOf } from '../duty-state.ts'
import { LinkedRecord, LinkedRecords } from '../record-link.tsx'
import { titleOr, titlesFrom } from '../titles.ts'
import { Tongue } from '../tongue.tsx'
import classes from './story.module.css'

type Moment = DutyStoryView['moments'][number]
type MomentOf<Kind extends Moment['kind']> = Extract<Moment, { kind: Kind }>

interface Told {
  readonly words: Words
  readonly links: Links
}

/** How each sort of moment is told. */
const tellers: { readonly [Kind in Moment['kind']]: (moment: MomentOf<Kind>, told: Told) => ReactNode } = {
  promised: ({ agreement }, { words, links }) => (
    <>
      {words.say('moment.promised')}
      {agreement !== undefined && (
        <>
          {': '}
          <LinkedRecord id={agreement} links={links} />
        </>
      )}
    </>
  ),
  turn: ({ because }, { words, links }) => words.sentence('because', because, titlesFrom(links)),
  decision: ({ decision, hasEffect }, { words, links }) => (
    <>
      {words.say(`moment.${decision.kind}`, {
        to: 'to' in decision && decision.to !== undefined ? words.date(decision.to) : 'none',
        whose: decision.kind === 'turn' ? titleOr(links, decision.whose) : '',
        period:
          decision.kind === 'swapped' ? words.list(decision.periods.map(words.date)) : words.date(decision.period),
        by: words.list(decision.by.map((id) => titleOr(links, id))),
      })}
      {!hasEffect && <span className={classes.more}>{words.say('moment.no-effect')}</span>}
      {decision.note && <Note text={decision.note} />}
    </>
  ),
  word: ({ voice, says, amount, event, by, note }, { words, links }) => (
    <>
      {words.say('moment.word', {
        voice: words.choice('voice', voice),
        says: words.choice('says', says),
        amount: amount === undefined ? 'none' : words.number(amount),
      })}
      {by !== undefined && (
        <span className={classes.more}>
          <LinkedRecords ids={[by]} links={links} />
        </span>
      )}
      {event !== undefined && (
        <span className={classes.more}>
          <LinkedRecord id={event} links={links} />
        </span>
      )}
      {note && <Note text={note} />}
    </>
  ),
  note: ({ sort, text }, { words }) => (
    <>
      {words.say(`moment.${sort}`)}
      <Note text={text} />
    </>
  ),
  state: ({ state, because }, { words, links }) => (
    <>
      <Badge tone={toneOf[state]}>{words.say(`duty-state.${state}`)}</Badge>
      {because && <span className={classes.more}>{words.sentence('because', because, titlesFrom(links))}</span>}
    </>
  ),
}

function Note({ text }: { text: Parameters<typeof Tongue>[0]['text'] }) {
  return (
    <span className={classes.more}>
      <Tongue text={text} />
    </span>
  )
}

/** What happened, in the order of time. */
export function Story({ moments, links }: { moments: readonly Moment[]; links: Links }) {
  const words = useWords()
  return (
    <ol className={classes.story}>
      {moments.map((moment) => (
        <li key={JSON.stringify(moment)} data-kind={moment.kind}>
          <time className={classes.when}>{words.date(moment.date)}</time>
          <div className={classes.what}>{tellers[moment.kind](moment as never, { words, links })}</div>
        </li>
      ))}
    </ol>
  )
}

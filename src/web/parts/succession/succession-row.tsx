import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Links, SuccessionDesk } from '../../api/types.ts'
import { letterFile } from '../../api/successions.ts'
import { useWords, type Words } from '../../words.ts'
import { Badge } from '../badge.tsx'
import row from '../duty-row.module.css'
import { toneOf, type Tone } from '../duty-state.ts'
import { later } from '../later.tsx'
import { LinkedRecord, LinkedRecords } from '../record-link.tsx'
import { titleOr } from '../titles.ts'
import { Tongue } from '../tongue.tsx'
import { useMay } from '../use-may.ts'
import classes from './succession.module.css'

const DecisionDialog = later(async () => (await import('./decision-dialog.tsx')).DecisionDialog)
const LetterDialog = later(async () => (await import('./letter-dialog.tsx')).LetterDialog)
const AnswerDialog = later(async () => (await import('./answer-dialog.tsx')).AnswerDialog)

export type SuccessionItem = SuccessionDesk['items'][number]

interface Props {
  readonly item: SuccessionItem
  readonly desk: SuccessionDesk
}

const toneOfState: Readonly<Record<SuccessionItem['state'], Tone>> = {
  undecided: 'late',
  declined: 'late',
  decided: 'soon',
  sent: 'soon',
  confirmed: 'met',
}

/** One text of a body that changed: how far its succession has come, what waits, and the next thing to do. */
export function SuccessionRow({ item, desk: { links } }: Props) {
  const words = useWords()
  const tone = toneOfState[item.state]
  return (
    <div className={row.row} data-tone={tone}>
      <div className={row.head}>
        <span className={row.what}>
          <LinkedRecord id={item.agreement ?? item.partnership ?? ''} links={links} />
        </span>
        <Badge tone={tone}>{words.say(`succession.state.${item.state}`)}</Badge>
      </div>
      {!item.agreement && <span className={classes.quiet}>{words.say('succession.outside-text')}</span>}
      <span>
        <LinkedRecord id={item.organisation} links={links} /> {words.choice('lineage', item.event.kind)},{' '}
        {words.date(item.event.date)}
        {item.heirs.length > 0 && (
          <>
            {' → '}
            <LinkedRecords ids={heirsOf(item)} links={links} />
          </>
        )}
      </span>
      {item.event.source && <span className={classes.quiet}>{item.event.source}</span>}
      <Decided item={item} links={links} />
      {item.state !== 'confirmed' && <Waits item={item} links={links} />}
      <NextSteps item={item} links={links} />
    </div>
  )
}

/** Once somebody decided, the one heir that takes it over. */
const heirsOf = ({ heirs, record }: SuccessionItem): readonly string[] =>
  record?.body.decision?.heir === undefined ? heirs : [record.body.decision.heir]

function Decided({ item, links }: { item: SuccessionItem; links: Links }) {
  const words = useWords()
  const { decision, letters = [], answers = [] } = item.record?.body ?? {}
  if (decision === undefined) return null
  const other = decision.into === undefined ? '' : titleOr(links, decision.into)
  return (
    <ul className={classes.steps}>
      <li>
        {words.say(`succession.decided.${decision.kind}`, {
          heir: titleOr(links, decision.heir ?? ''),
          other,
          by: decision.by,
          date: words.date(decision.date),
        })}
        {decision.note && (
          <>
            {' '}
            <Tongue text={decision.note} />
          </>
        )}
      </li>
      {letters.map((letter) => (
        <li key={`${letter.to} ${letter.date}`}>
          {words.say('succession.letter-sent', { to: titleOr(links, letter.to), date: words.date(letter.date) })}{' '}
          {item.record && (
            <a href={letterFile({ succession: item.record.id, to: letter.to })} download>
              {words.say('succession.word-file')}
            </a>
          )}
        </li>
      ))}
      {answers.map((answer) => (
        <li key={`${answer.by} ${answer.date} ${answer.says}`}>{toldAnswer(words, answer, links)}</li>
      ))}
    </ul>
  )
}

type Answer = NonNullable<SuccessionItem['record']>['body']['answers'][number]

const toldAnswer = (words: Words, { by, says, date, how }: Answer, links: Links): string =>
  words.say(`succession.answered.${says}`, {
    by: titleOr(links, by),
    date: words.date(date),
    how: words.say(`succession.how.${how}`),
  })

const mostShown = 6

function Waits({ item, links }: { item: SuccessionItem; links: Links }) {
  const words = useWords()
  const { late, open, credits, turn, meets, waiting } = item
  return (
    <>
      <strong>{words.say('succession.waits', { late, open, credits })}</strong>
      {turn !== undefined && <span>{words.say('succession.turn', { period: words.date(turn) })}</span>}
      {meets.length > 0 && (
        <span>{words.say('succession.meets', { texts: words.list(meets.map((id) => titleOr(links, id))) })}</span>
      )}
      {waiting.length > 0 && (
        <details className={classes.waits}>
          <summary>{words.say('succession.what-waits')}</summary>
          <ul>
            {waiting.slice(0, mostShown).map((duty) => (
              <li key={duty.id}>
                <Tongue text={duty.what} /> · {words.date(duty.period.text)} ·{' '}
                <span data-tone={toneOf[duty.state]}>{words.say(`duty-state.${duty.state}`)}</span>
              </li>
            ))}
            {waiting.length > mostShown && (
              <li>{words.say('succession.more', { count: waiting.length - mostShown })}</li>
            )}
          </ul>
        </details>
      )}
    </>
  )
}

type Opened = 'decision' | 'letter' | 'answer'

/** The next step is the one that stands out; the others stay within reach. */
function NextSteps({ item, links }: { item: SuccessionItem; links: Links }) {
  const { say } = useWords()
  const [mayDecide, mayWrite] = [useMay('approver'), useMay('editor')]
  const decision = useDisclosure()
  const letter = useDisclosure()
  const answer = useDisclosure()
  const dialogs = { decision, letter, answer }
  const { record } = item
  const main: Opened | null =
    item.next === 'decide' ? 'decision' : item.next === 'write' ? 'letter' : item.next === 'await' ? 'answer' : null
  const shown: Opened[] = [
    ...(mayDecide && item.state !== 'confirmed' ? (['decision'] as const) : []),
    ...(mayWrite && record && item.state !== 'confirmed' ? (['letter', 'answer'] as const) : []),
  ]
  return (
    <div className={classes.buttons}>
      {shown.map((one) => (
        <Button key={one} size="xs" variant={one === main ? 'filled' : 'default'} onClick={dialogs[one][1].open}>
          {say(one === 'decision' && record ? 'succession.do.decide-anew' : `succession.do.${one}`)}
        </Button>
      ))}
      {decision[0] && <DecisionDialog item={item} links={links} onClose={decision[1].close} />}
      {letter[0] && record && <LetterDialog item={item} links={links} onClose={letter[1].close} />}
      {answer[0] && record && <AnswerDialog item={item} links={links} onClose={answer[1].close} />}
    </div>
  )
}

import type { AgreementView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import classes from './stage-line.module.css'

type Life = AgreementView['life']
type Step = Life['track'][number]

/** The marks that give a stage its day. */
const marksOf: Partial<Record<Step['stage'], readonly string[]>> = {
  drafting: ['drafted'],
  consulting: ['sent for opinions'],
  cleared: ['cleared'],
  agreed: ['agreed'],
  signed: ['signed'],
  'in force': ['entered into force', 'term begins'],
}

/** The life of a text as a line of stages: those behind it, the one it is in, and those ahead. */
export function StageLine({ life }: { life: Life }) {
  const { say } = useWords()
  return (
    <ol className={classes.line} aria-label={say('agreement.stages')}>
      {life.track.map((step) => (
        <Step key={step.stage} step={step} life={life} />
      ))}
    </ol>
  )
}

function Step({ step, life }: { step: Step; life: Life }) {
  const words = useWords()
  const date = dateOf(step, life)
  return (
    <li className={classes.step} data-state={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
      <span className={classes.dot} aria-hidden="true" />
      <span className={classes.name}>{words.say(`stage.${step.stage}`)}</span>
      <span className={classes.state}>
        {date === undefined ? words.say(`agreement.step-${step.state}`) : words.date(date)}
      </span>
    </li>
  )
}

function dateOf({ stage, state }: Step, life: Life): string | undefined {
  if (state === 'ahead' || state === 'skipped') return undefined
  if (state === 'now' && life.since !== undefined) return life.since
  return life.marks.findLast(({ what, isAhead }) => !isAhead && marksOf[stage]?.includes(what))?.date
}

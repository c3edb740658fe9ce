import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconArrowRight } from '@tabler/icons-react'
import type { Duty, Links } from '../api/types.ts'
import { dayText, useWords } from '../words.ts'
import { Badge } from './badge.tsx'
import classes from './duty-row.module.css'
import { toneOf, type Tone } from './duty-state.ts'
import { subjectOfDuty } from './fulfilment-subject.ts'
import { later } from './later.tsx'
import { TextLink } from './link.tsx'
import { LinkedRecords, OnDate } from './record-link.tsx'
import { titlesFrom } from './titles.ts'
import { Tongue } from './tongue.tsx'

const FulfilmentDialog = later(async () => (await import('./fulfilment-dialog.tsx')).FulfilmentDialog)

interface Props {
  readonly duty: Duty
  readonly links: Links
  /** Our bodies: whose duty it is, is said from our side. */
  readonly ours: readonly string[]
  readonly tone?: Tone
}

const settled: readonly Duty['state'][] = ['met', 'made up', 'waived', 'superseded', 'ended']

/** One duty: what, who to whom, by when, how it stands, why, and the next thing to do. */
export function DutyRow({ duty, links, ours, tone }: Props) {
  const { say } = useWords()
  const [opened, { open, close }] = useDisclosure()
  const shown = tone ?? toneOf[duty.state]
  return (
    <div className={classes.row} data-tone={shown}>
      <div className={classes.head}>
        <TextLink to="/duties/$id" params={{ id: duty.id }} className={classes.what}>
          <Tongue text={duty.what} />
        </TextLink>
        <Badge tone={shown}>{say(`duty-state.${duty.state}`)}</Badge>
      </div>
      <div className={classes.facts}>
        <OnDate value={duty.due === null ? duty.period.text : dayText(duty.due)}>
          <WhoOwes duty={duty} links={links} ours={ours} />
        </OnDate>
        <WhenDue duty={duty} />
      </div>
      <div className={classes.foot}>
        <Reasons duty={duty} links={links} />
        {!settled.includes(duty.state) && (
          <Button size="xs" variant="default" onClick={open}>
            {say('duty.record')}
          </Button>
        )}
      </div>
      {opened && <FulfilmentDialog subject={subjectOfDuty(duty)} links={links} ours={ours} onClose={close} />}
    </div>
  )
}

function WhoOwes({ duty, links, ours }: { duty: Duty; links: Links; ours: readonly string[] }) {
  const { say } = useWords()
  const isOurs = duty.debtors.some((debtor) => ours.includes(debtor))
  return (
    <span>
      {isOurs && <strong>{say('duty.ours')} · </strong>}
      <LinkedRecords ids={duty.debtors} links={links} />
      {duty.creditors.length > 0 && (
        <>
          <IconArrowRight size={15} className={classes.arrow} aria-hidden="true" />
          <span className={classes.hidden}>{say('duty.to')}</span>
          <LinkedRecords ids={duty.creditors} links={links} />
        </>
      )}
    </span>
  )
}

function WhenDue({ duty }: { duty: Duty }) {
  const words = useWords()
  if (duty.due !== null) return <span>{words.say('duty.by', { date: words.day(duty.due) })}</span>
  return duty.period.text === '' ? null : <span>{words.date(duty.period.text)}</span>
}

function Reasons({ duty, links }: { duty: Duty; links: Links }) {
  const words = useWords()
  const nameOf = titlesFrom(links)
  const reasons = [...(duty.turn?.why ?? []), ...duty.because]
  if (reasons.length === 0) return <span />
  return (
    <details className={classes.reasons}>
      <summary>{words.say('duty.why')}</summary>
      <ul>
        {[...new Set(reasons.map((reason) => words.sentence('because', reason, nameOf)))].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  )
}

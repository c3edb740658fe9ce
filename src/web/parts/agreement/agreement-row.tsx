import type { AgreementSummary, Links } from '../../api/types.ts'
import { useWords, type Words } from '../../words.ts'
import { Badge } from '../badge.tsx'
import { TextLink } from '../link.tsx'
import { summaryLine } from '../record/summary-line.ts'
import { titleOr } from '../titles.ts'
import { languageByScript } from '../tongue.tsx'
import classes from './agreement-row.module.css'
import { toneOfEvidence, toneOfStage } from './stage-tone.ts'

/** One text in a list: what it is, with whom, where it stands, how much of its term is left. */
export function AgreementRow({ summary, links }: { summary: AgreementSummary; links: Links }) {
  const words = useWords()
  const { say } = words
  const { life, record } = summary
  const body = record.kind === 'agreement' ? record.body : undefined
  return (
    <article className={classes.row}>
      <div className={classes.head}>
        <TextLink
          to="/agreements/$id"
          params={{ id: summary.id }}
          lang={languageByScript(summary.title)}
          className={classes.title}
        >
          {summary.title}
        </TextLink>
        <span className={classes.badges}>
          <Badge tone={toneOfStage[life.stage]}>{say(`stage.${life.stage}`)}</Badge>
          {body && <Badge tone={toneOfEvidence[body.evidence]}>{words.choice('evidence', body.evidence)}</Badge>}
        </span>
      </div>
      <span className={classes.facts}>
        {words.list((body?.parties ?? []).map(({ organisation }) => titleOr(links, organisation)))}
      </span>
      {body && !life.binds && <span className={classes.facts}>{summaryLine(record, words)}</span>}
      <span className={classes.facts}>{termOf(life, words)}</span>
    </article>
  )
}

function termOf(
  { binds, lastDay, daysLeft = 0, notice, questions }: AgreementSummary['life'],
  { say, date }: Words,
): string {
  const parts: string[] = []
  if (binds && lastDay !== undefined) {
    const details = { day: date(lastDay), days: Math.abs(daysLeft) }
    parts.push(say(daysLeft < 0 ? 'agreement.term-over' : 'agreement.days-left', details))
  }
  if (binds && notice && notice.given === undefined && notice.daysLeft >= 0) {
    parts.push(say('agreement.notice-open', { day: date(notice.lastDay), days: notice.daysLeft }))
  }
  if (questions.length > 0) parts.push(say('agreement.to-say', { count: questions.length }))
  return parts.join(' ')
}

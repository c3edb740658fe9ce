import { Select } from '@mantine/core'
import { becomings } from '#records/lists'
import type { ReviewRow } from '#records'
import type { Duty, Links } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { Badge } from '../badge.tsx'
import { toneOf } from '../duty-state.ts'
import { LinkedRecord } from '../record-link.tsx'
import classes from './sheet.module.css'
import { TextArea } from './text-area.tsx'

interface Props {
  readonly row: ReviewRow
  readonly links: Links
  readonly readOnly: boolean
  readonly onChange: (row: ReviewRow) => void
}

/** One commitment on the sheet: what the record tells of it, what went wrong, and what becomes of it. */
export function SheetRow({ row, links, readOnly, onChange }: Props) {
  const words = useWords()
  const { say } = words
  const becomes = row.becomes
  return (
    <div className={classes.row}>
      <div className={classes.title}>
        <LinkedRecord id={row.commitment} links={links} />
      </div>
      <div className={classes.facts}>
        <span>{say('review.done-of', { done: row.done, owed: row.owed, unit: row.unit })}</span>
        {Object.entries(row.states).map(([state, count]) => (
          <Badge key={state} tone={toneOf[state as Duty['state']]}>
            {say(`duty-state.${state as Duty['state']}`)} {words.number(count)}
          </Badge>
        ))}
        <span>{say('review.evidence', { count: row.evidence.length })}</span>
      </div>
      <div className={classes.fields}>
        <TextArea
          label={say('review.difficulty')}
          text={row.difficulty}
          disabled={readOnly}
          onChange={(difficulty) => onChange({ ...row, difficulty })}
        />
        <TextArea
          label={say('review.recommendation')}
          text={row.recommendation}
          disabled={readOnly}
          onChange={(recommendation) => onChange({ ...row, recommendation })}
        />
        <Select
          label={say('review.becomes')}
          data={becomings.map((value) => ({ value, label: words.choice('becomes', value) }))}
          value={becomes?.kind ?? null}
          placeholder={say('review.undecided')}
          disabled={readOnly}
          clearable
          onChange={(value) => onChange({ ...row, becomes: becomingOf(value, row) })}
        />
      </div>
      {becomes?.kind === 'carried over' && becomes.to !== undefined && (
        <div className={classes.facts}>
          <span>{say('review.carried-to')}</span>
          <div>
            <LinkedRecord id={becomes.to} links={links} />
          </div>
        </div>
      )}
    </div>
  )
}

/** Where it was carried over to already stays with it. */
function becomingOf(value: string | null, { becomes }: ReviewRow): ReviewRow['becomes'] {
  const kind = becomings.find((one) => one === value)
  if (kind === undefined) return undefined
  return becomes?.kind === kind ? becomes : { kind }
}

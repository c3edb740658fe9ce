import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { Links, RuleView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { Badge } from '../badge.tsx'
import { toneOf } from '../duty-state.ts'
import { TextLink } from '../link.tsx'
import surface from '../surface.module.css'
import { titleOr } from '../titles.ts'
import { Name, Tongue } from '../tongue.tsx'
import type { RuleDraft } from './rule-draft.ts'
import { RuleFacts } from './rule-facts.tsx'
import classes from './rules.module.css'

interface Props {
  readonly rule: RuleView
  readonly links: Links
  readonly onEdit: ((draft: RuleDraft) => void) | null
}

const shownFirst = 5

/** A rule of the office: what it says, on what it stands, and the clocks that it started. */
export function RuleCard({ rule, links, onEdit }: Props) {
  const { say } = useWords()
  const { record } = rule
  if (record.kind !== 'rule') return null
  const { body, id, version } = record
  return (
    <article className={surface.padded}>
      <div className={classes.head}>
        <div>
          <span className={classes.name}>
            <Tongue text={body.name} />
          </span>{' '}
          {!rule.inForce && <Badge>{say('rules.ended')}</Badge>}
        </div>
        <Group gap="xs">
          <TextLink to="/records/$id" params={{ id }} size="sm">
            {say('record.history')}
          </TextLink>
          {onEdit && (
            <Button
              size="xs"
              variant="default"
              onClick={() => onEdit({ body, seen: { id, version } })}
              aria-label={say('rules.edit-this', { name: rule.title })}
            >
              {say('edit')}
            </Button>
          )}
        </Group>
      </div>
      <RuleFacts body={body} links={links} />
      <Given rule={rule} links={links} />
    </article>
  )
}

function Given({ rule: { gave }, links }: Pick<Props, 'rule' | 'links'>) {
  const words = useWords()
  const { say } = words
  const [all, setAll] = useState(false)
  if (gave.length === 0) return <p className={classes.facts}>{say('rules.gave-nothing')}</p>
  const shown = all ? gave : gave.slice(0, shownFirst)
  return (
    <>
      <ul className={classes.gave} aria-label={say('rules.gave')}>
        {shown.map(({ duty, trigger, due, state }) => (
          <li key={duty}>
            <Badge tone={toneOf[state]}>{say(`duty-state.${state}`)}</Badge>
            <span>{say('duty.by', { date: words.date(due) })}</span>
            <TextLink to="/records/$id" params={{ id: trigger }}>
              <Name text={titleOr(links, trigger)} />
            </TextLink>
          </li>
        ))}
      </ul>
      {shown.length < gave.length && (
        <Button variant="subtle" size="xs" onClick={() => setAll(true)}>
          {say('show-all', { count: gave.length })}
        </Button>
      )}
    </>
  )
}

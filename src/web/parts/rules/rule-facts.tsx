import { Anchor } from '@mantine/core'
import type { RuleBody } from '#records'
import type { Links } from '../../api/types.ts'
import { useWords, type Words } from '../../words.ts'
import { titleOr } from '../titles.ts'
import { Name, Tongue } from '../tongue.tsx'
import classes from './rules.module.css'

const unitWords = { days: 'days', 'working days': 'working', months: 'months' } as const

/** “15 days after the signing: report upward”, and what it stands on. */
export function RuleFacts({ body, links }: { body: RuleBody; links: Links }) {
  const words = useWords()
  const { say } = words
  const { basis, source, owed, example, binds } = body
  const bound =
    binds.kind === 'country'
      ? [words.countryName(binds.country), ...(binds.level ? [words.choice('level', binds.level)] : [])].join(' · ')
      : words.list(binds.organisations.map((id) => titleOr(links, id)))
  return (
    <div className={classes.facts}>
      <span className={classes.sentence}>
        {ruleInWords(body, words)}: <Tongue text={owed} />
      </span>
      <span>
        {say('rules.basis')}: {basis}
        {source !== undefined && (
          <>
            {' · '}
            <Source source={source} label={say('rules.source')} />
          </>
        )}
      </span>
      <span>
        {say('rules.binds')}: <Name text={bound} />
      </span>
      <span>{datesInWords(body, words)}</span>
      {example && (
        <span>
          {say('rules.example')}: <Tongue text={example} />
        </span>
      )}
    </div>
  )
}

function Source({ source, label }: { source: string; label: string }) {
  if (!/^https?:\/\//.test(source)) return <Name text={source} />
  return (
    <Anchor href={source} target="_blank" rel="noreferrer noopener" inherit underline="always">
      {label} ({new URL(source).hostname})
    </Anchor>
  )
}

export function ruleInWords({ length, direction, trigger }: RuleBody, { say, choice }: Words): string {
  return say(direction === 'after' ? 'rules.after' : 'rules.before', {
    count: length.count,
    unit: unitWords[length.unit],
    trigger: choice('trigger', trigger),
  })
}

function datesInWords({ from, until, countsFrom, rolls }: RuleBody, { say, date, choice }: Words): string {
  return [
    from === undefined ? say('rules.from-unknown') : say('rules.from', { date: date(from) }),
    ...(until === undefined ? [] : [say('rules.until', { date: date(until) })]),
    ...(countsFrom === undefined ? [] : [say('rules.counts-from', { date: date(countsFrom) })]),
    choice('rolls', rolls),
  ].join(' · ')
}

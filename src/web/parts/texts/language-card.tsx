import { Button, Group } from '@mantine/core'
import type { Links, TextView } from '../../api/types.ts'
import { useWords, type Words } from '../../words.ts'
import { Badge } from '../badge.tsx'
import type { Tone } from '../duty-state.ts'
import { titleOr } from '../titles.ts'
import classes from './texts.module.css'

export type Version = NonNullable<TextView['text']>['body']['versions'][number]

const tones: Readonly<Record<Version['state'], Tone>> = {
  owed: 'late',
  draft: 'soon',
  reviewed: 'calm',
  agreed: 'met',
  signed: 'met',
}

interface Props {
  readonly version: Version
  readonly prevails: boolean
  readonly links: Links
  readonly onChange?: (() => void) | undefined
  readonly onPut?: (() => void) | undefined
}

/** One language of the text: how far it is, whether it counts, who wrote and read it. */
export function LanguageCard({ version, prevails, links, onChange, onPut }: Props) {
  const words = useWords()
  const name = words.languageName(version.language)
  return (
    <li className={classes.card}>
      <Group gap="xs" align="center">
        <strong>{name}</strong>
        <Badge tone={tones[version.state]}>{words.choice('text-state', version.state)}</Badge>
        {version.authentic && <Badge>{words.say('text.authentic')}</Badge>}
        {prevails && <Badge tone="met">{words.say('text.prevails')}</Badge>}
      </Group>
      <p className={classes.quiet}>{factsOf(version, links, words).join(' · ')}</p>
      {version.state !== 'signed' && (
        <Group gap="xs">
          {onChange && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={onChange}
              aria-label={words.say('text.change-language', { language: name })}
            >
              {words.say('text.change')}
            </Button>
          )}
          {onPut && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={onPut}
              aria-label={words.say('text.put-language', { language: name })}
            >
              {words.say('text.put')}
            </Button>
          )}
        </Group>
      )}
    </li>
  )
}

function factsOf({ method, translator, reviewer, owed }: Version, links: Links, words: Words): string[] {
  return [
    method === undefined ? '' : words.choice('text-method', method),
    translator === undefined ? '' : words.say('text.by', { name: translator }),
    reviewer === undefined
      ? method === 'template' || method === 'machine'
        ? words.say('text.unread')
        : ''
      : words.say('text.read-by', { name: reviewer }),
    owed?.by === undefined ? '' : words.say('text.owed-by', { name: titleOr(links, owed.by) }),
    owed?.due === undefined ? '' : words.say('text.owed-until', { date: words.date(owed.due) }),
  ].filter((fact) => fact !== '')
}

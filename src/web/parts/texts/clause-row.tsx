import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { TextView } from '../../api/types.ts'
import { useWords, type Words } from '../../words.ts'
import classes from './texts.module.css'

export type Row = TextView['rows'][number]

interface Props {
  readonly row: Row
  /** The languages that are shown, in order. */
  readonly shown: readonly string[]
  /** How many languages have words at all. */
  readonly languages: number
  /** Languages whose words may be changed. */
  readonly open: ReadonlySet<string>
  readonly onEdit: (language: string) => void
}

/** One clause in the languages that are shown, and whether all languages say the same in it. */
export function ClauseRow({ row, shown, languages, open, onEdit }: Props) {
  const words = useWords()
  const differs = row.differences.length > 0
  return (
    <li data-tone={differs ? 'late' : undefined}>
      <div className={classes.row}>
        {shown.map((language) => (
          <ClauseText key={language} row={row} language={language} onEdit={open.has(language) ? onEdit : undefined} />
        ))}
      </div>
      {differs ? (
        <ul className={classes.differences}>
          {row.differences.map((difference) => (
            <li key={JSON.stringify(difference)}>{differenceInWords(difference, words)}</li>
          ))}
        </ul>
      ) : (
        languages > 1 && <p className={classes.verdict}>✓ {words.say('text.same')}</p>
      )}
    </li>
  )
}

function ClauseText({
  row,
  language,
  onEdit,
}: {
  row: Row
  language: string
  onEdit?: ((language: string) => void) | undefined
}) {
  const words = useWords()
  const own = row.texts[language]
  if (!own)
    return <p className={classes.missing}>{words.say('text.no-clause', { language: words.languageName(language) })}</p>
  const quotes = row.differences.flatMap(({ reference, other }) =>
    [reference, other].flatMap((side) => (side.language === language && side.quote !== '' ? [side.quote] : [])),
  )
  return (
    <div>
      {own.heading !== '' && (
        <h3 lang={language} className={classes.heading}>
          {own.heading}
        </h3>
      )}
      <p lang={language} className={classes.words}>
        {marked(own.text, quotes)}
      </p>
      {onEdit && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => onEdit(language)}
          aria-label={words.say('text.edit-clause', {
            clause: own.heading === '' ? words.choice('clause-role', row.role) : own.heading,
            language: words.languageName(language),
          })}
        >
          {words.say('text.edit')}
        </Button>
      )}
    </div>
  )
}

/** The first place of each quote is marked. */
function marked(text: string, quotes: readonly string[]): ReactNode {
  const [quote, ...rest] = quotes
  const at = quote === undefined ? -1 : text.indexOf(quote)
  if (quote === undefined) return text
  if (at < 0) return marked(text, rest)
  return (
    <>
      {marked(text.slice(0, at), rest)}
      <mark className={classes.differing}>{quote}</mark>
      {text.slice(at + quote.length)}
    </>
  )
}

function differenceInWords({ code, reference, other }: Row['differences'][number], words: Words): string {
  return words.say(`text.${code}`, {
    one: words.languageName(reference.language),
    other: words.languageName(other.language),
    first: reference.quote || words.say('text.nothing'),
    second: other.quote || words.say('text.nothing'),
  })
}

import type { KindName, Multilingual } from '#records'
import type { ReactNode } from 'react'
import type { Links } from '../../api/types.ts'
import { useWords, type Words } from '../../words.ts'
import { LinkedRecord, LinkedRecords, OnDate } from '../record-link.tsx'
import { Name, Tongue } from '../tongue.tsx'
import type { FieldSpec, SpecOf } from './field-spec.ts'
import { fieldsOf } from './fields-of.ts'
import classes from './field-value.module.css'

export const labelOf = (spec: FieldSpec, { say }: Words): string =>
  say(spec.label ?? (`field.${spec.name}` as 'field.name'))

/** All fields of a record that are filled, in words. */
export function RecordFacts({ kind, body, links }: { kind: KindName; body: object; links: Links }) {
  return (
    <OnDate value={dateOf(body)}>
      <Facts specs={fieldsOf[kind] ?? []} body={body} links={links} />
    </OnDate>
  )
}

/** When it was: bodies are named as they were called then. */
function dateOf(body: object): string | undefined {
  const { signed, when, made, date } = body as Readonly<Record<string, unknown>>
  return [signed, when, made, date].find((value) => typeof value === 'string')
}

function Facts({ specs, body, links }: { specs: readonly FieldSpec[]; body: object; links: Links }) {
  const words = useWords()
  const values = body as Readonly<Record<string, unknown>>
  return (
    <dl className={classes.facts}>
      {specs
        .filter((spec) => isFilled(values[spec.name]))
        .map((spec) => (
          <div key={spec.name}>
            <dt>{labelOf(spec, words)}</dt>
            <dd>
              <FieldValue spec={spec} value={values[spec.name]} links={links} />
            </dd>
          </div>
        ))}
    </dl>
  )
}

export const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

interface Props {
  readonly spec: FieldSpec
  readonly value: unknown
  readonly links: Links
}

type Show = (value: never, links: Links, words: Words, spec: never) => ReactNode

/** How a value of each type of field is said. */
const shows: Readonly<Record<FieldSpec['type'], Show>> = {
  text: (value: string) => <Name text={value} />,
  long: (value: string) => <Name text={value} />,
  date: (value: string, _links, words) => words.date(value),
  number: (value: number, _links, words) => words.number(value),
  multilingual: (value: Multilingual) => <AllTongues text={value} />,
  country: (value: string, _links, words) => words.countryName(value),
  language: (value: string, _links, words) => words.languageName(value),
  languages: (value: string[], _links, words) => words.list(value.map(words.languageName)),
  texts: (value: string[], _links, words) => words.list(value.map((text) => words.choice('topic', text))),
  quantity: (value: { min: number; max?: number; unit: string }, _links, words) => quantityInWords(value, words),
  choice: (value: string, _links, words, spec: SpecOf<'choice'>) => words.choice(spec.says, value),
  choices: (value: string[], _links, words, spec: SpecOf<'choices'>) =>
    words.list(value.map((one) => words.choice(spec.says, one))),
  reference: (value: string, links) => <LinkedRecord id={value} links={links} />,
  references: (value: string[], links) => <LinkedRecords ids={value} links={links} />,
  group: (value: object, links, _words, spec: SpecOf<'group'>) => (
    <Facts specs={spec.fields} body={value} links={links} />
  ),
  list: (value: object[], links, _words, spec: SpecOf<'list'>) => <Rows spec={spec} rows={value} links={links} />,
  variant: (value: { kind: string }, links, words, spec: SpecOf<'variant'>) => (
    <>
      {words.choice(spec.says, value.kind)}
      <Facts specs={spec.variants[value.kind] ?? []} body={value} links={links} />
    </>
  ),
}

export function FieldValue({ spec, value, links }: Props) {
  const words = useWords()
  if (!isFilled(value)) return null
  return shows[spec.type](value as never, links, words, spec as never)
}

export function quantityInWords({ min, max, unit }: { min: number; max?: number; unit: string }, words: Words): string {
  const amount = max === undefined || max === min ? words.number(min) : `${words.number(min)}–${words.number(max)}`
  return `${amount} ${unit}`
}

/** A text in the reader's language first, then in every other one that there is. */
function AllTongues({ text }: { text: Multilingual }) {
  const { language } = useWords()
  const shown = text.in[language] === undefined ? text.original : language
  return (
    <>
      <Tongue text={text} />
      {Object.entries(text.in)
        .filter(([tag]) => tag !== shown)
        .map(([tag, other]) => (
          <span key={tag} lang={tag} className={classes.other}>
            {other}
          </span>
        ))}
    </>
  )
}

/** Names over time, posts, parties: one line each. */
function Rows({ spec, rows, links }: { spec: SpecOf<'list'>; rows: readonly object[]; links: Links }) {
  return (
    <ul className={classes.rows}>
      {rows.map((row) => (
        <li key={JSON.stringify(row)}>
          {spec.fields
            .filter((field) => isFilled((row as Readonly<Record<string, unknown>>)[field.name]))
            .map((field, place) => (
              <RowPart key={field.name} field={field} row={row} links={links} first={place === 0} />
            ))}
        </li>
      ))}
    </ul>
  )
}

function RowPart({ field, row, links, first }: { field: FieldSpec; row: object; links: Links; first: boolean }) {
  const words = useWords()
  const value = (row as Readonly<Record<string, unknown>>)[field.name]
  if (first) return <FieldValue spec={field} value={value} links={links} />
  return (
    <span className={classes.more}>
      {' · '}
      {field.type === 'date' && `${labelOf(field, words)} `}
      <FieldValue spec={field} value={value} links={links} />
    </span>
  )
}

import type { AgreementAct, AgreementActKind } from '#records'
import type { AgreementView } from '../../api/types.ts'
import { isDate } from '../../words.ts'
import { fieldsOfAct, isJoint, neededIn } from './act-kinds.ts'

const nothing = { from: '', clauses: '', until: '', period: '', of: 'no renewal', lastDay: '', reference: '' }
type Field = keyof typeof nothing

/** An act while a person writes it down. */
export interface ActDraft extends Readonly<Record<Field | 'date' | 'note', string>> {
  readonly kind: AgreementActKind
  readonly by: readonly string[]
}

/** All sides, where it takes them; else our own. The day and the note stay when another kind is chosen. */
export function firstDraft(
  kind: AgreementActKind,
  { parties, ours, asOf }: AgreementView,
  before?: ActDraft,
): ActDraft {
  const all = parties.map(({ organisation }) => organisation)
  const by = isJoint.has(kind) ? all : all.filter((one) => ours.includes(one))
  return { ...nothing, kind, by, date: before?.date ?? asOf, note: before?.note ?? '' }
}

/** A notice that the text shall not renew itself names no last day: its term does. */
export const fieldsShown = ({ kind, of }: ActDraft): readonly Field[] =>
  fieldsOfAct[kind].filter((field) => field !== 'lastDay' || kind !== 'notice given' || of === 'termination')

const inWords: ReadonlySet<Field> = new Set(['of', 'clauses', 'reference'])

export function isComplete(draft: ActDraft): boolean {
  const needed = neededIn[draft.kind]
  const dates = fieldsShown(draft).filter((field) => !inWords.has(field))
  return (
    isDate(draft.date.trim()) &&
    (needed === undefined || draft[needed].trim() !== '') &&
    dates.every((field) => draft[field].trim() === '' || isDate(draft[field].trim()))
  )
}

const listed = (value: string): string[] =>
  value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** The act as the register keeps it, without what was left empty; the server checks it once more. */
export function actOf(draft: ActDraft, language: string): AgreementAct {
  const said = fieldsShown(draft)
    .map((field) => [field, draft[field].trim()] as const)
    .filter(([, value]) => value !== '')
    .map(([field, value]) => [field, field === 'clauses' ? listed(value) : value])
  const note = draft.note.trim()
  const act: object = {
    kind: draft.kind,
    date: draft.date.trim(),
    by: draft.by,
    ...Object.fromEntries(said),
    ...(note === '' ? {} : { note: { original: language, in: { [language]: note } } }),
  }
  return act as AgreementAct
}

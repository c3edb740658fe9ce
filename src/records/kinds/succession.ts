import { edtfDate } from '#kernel'
import { z } from 'zod'
import { allTexts, defineKind, present } from '../kind.ts'
import { digest, edtf, identifier, multilingual, shortText } from '../values.ts'
import { answerWays, lineageKinds, successionDecisions, type SuccessionState } from '../lists.ts'

/** The heir takes it over; another text with the same partner goes on in its place; or it is closed. */
const decision = z
  .object({
    kind: z.enum(successionDecisions),
    heir: identifier.optional(),
    /** The text that goes on. */
    into: identifier.optional(),
    /** Who decided it, as people say: a person, a board. */
    by: shortText,
    date: edtf,
    note: multilingual.optional(),
  })
  .refine(({ kind, heir }) => kind !== 'keep' || heir !== undefined, { message: 'value-invalid', path: ['heir'] })
  .refine(({ kind, into }) => kind !== 'merge' || into !== undefined, { message: 'value-invalid', path: ['into'] })

/** As it went out: what it said stays readable whatever becomes of the template. */
const letter = z.object({ to: identifier, date: edtf, text: multilingual })

const answer = z.object({
  by: identifier,
  says: z.enum(['confirmed', 'declined']),
  date: edtf,
  how: z.enum(answerWays),
  /** The document that shows it, where the office has it. */
  document: digest.optional(),
  note: multilingual.optional(),
})

const body = z
  .object({
    /** The body that changed, and the event of its lineage by which it did. */
    organisation: identifier,
    event: z.object({ kind: z.enum(lineageKinds), date: edtf }),
    /** What it is about: one agreement, or all that was promised in a partnership outside any text. */
    agreement: identifier.optional(),
    partnership: identifier.optional(),
    /** The bodies that have to confirm it. */
    partners: z.array(identifier).min(1).max(20),
    decision: decision.optional(),
    letters: z.array(letter).max(50).default([]),
    answers: z.array(answer).max(50).default([]),
  })
  .refine(({ agreement, partnership }) => agreement !== undefined || partnership !== undefined, {
    message: 'value-invalid',
    path: ['agreement'],
  })
export type SuccessionBody = z.infer<typeof body>

/** What the succession decides about: the agreement, else the partnership. */
export const subjectOfSuccession = ({ agreement, partnership }: SuccessionBody): string =>
  agreement ?? partnership ?? ''

/**
 * The day by which every partner had confirmed what was decided; null where one has not, or took it back. Of several
 * answers of one partner the last counts.
 */
export function confirmedOn({ partners, decision, answers }: SuccessionBody): number | null {
  if (decision === undefined) return null
  let day = edtfDate(decision.date).latest
  for (const partner of partners) {
    const last = lastAnswer(answers, partner)
    if (last?.says !== 'confirmed') return null
    day = Math.max(day, edtfDate(last.date).latest)
  }
  return day
}

const lastAnswer = (
  answers: SuccessionBody['answers'],
  partner: string,
): SuccessionBody['answers'][number] | undefined =>
  answers
    .filter(({ by }) => by === partner)
    .toSorted((a, b) => edtfDate(a.date).latest - edtfDate(b.date).latest)
    .at(-1)

/** How far it has come, on a day or, without one, by all that is recorded. */
export function stateOfSuccession(succession: SuccessionBody, asOf: number = Infinity): SuccessionState {
  const isSeen = ({ date }: { date: string }): boolean => edtfDate(date).earliest <= asOf
  const { decision, partners } = succession
  if (decision === undefined || !isSeen(decision)) return 'undecided'
  const answers = succession.answers.filter(isSeen)
  const confirmed = confirmedOn({ ...succession, answers })
  if (confirmed !== null && confirmed <= asOf) return 'confirmed'
  if (partners.some((partner) => lastAnswer(answers, partner)?.says === 'declined')) return 'declined'
  const written = succession.letters.filter(isSeen)
  return partners.every((partner) => written.some(({ to }) => to === partner)) ? 'sent' : 'decided'
}

export const succession = defineKind({
  kind: 'succession',
  format: 1,
  body,
  upgrades: {},
  title: ({ event, decision }) => [event.date, ...present([decision?.kind])].join(' · '),
  searchable: (body) => [
    ...body.letters.flatMap((letter) => allTexts(letter.text)),
    ...body.answers.flatMap((answer) => allTexts(answer.note)),
  ],
  references: (body) => [
    body.organisation,
    ...present([body.agreement, body.partnership, body.decision?.heir, body.decision?.into]),
    ...body.partners,
    ...body.letters.map((letter) => letter.to),
    ...body.answers.map((answer) => answer.by),
  ],
})

import { edtfDate } from '#kernel'
import type { RecordOf } from '#records'

/** What the life of a text needs of a review of it. */
export interface ReviewOfText {
  readonly id: string
  readonly kind: 'mid-term' | 'final'
  /** EDTF: the day on which it was opened or held. */
  readonly opened: string
  /** EDTF: the day on which the last side had signed it off; left out while one has not. */
  readonly signedOff?: string
}

/** It counts as signed off once all parties of the text have. */
export function reviewOfText({ id, body }: RecordOf<'review'>, sides: readonly string[]): ReviewOfText {
  const own = body.signOffs.filter(({ organisation }) => sides.includes(organisation))
  const isDone = sides.length > 0 && sides.every((side) => own.some(({ organisation }) => organisation === side))
  const days = own.map(({ date }) => date).toSorted((a, b) => edtfDate(a).latest - edtfDate(b).latest)
  const last = isDone ? days.at(-1) : undefined
  return { id, kind: body.type, opened: body.date, ...(last === undefined ? {} : { signedOff: last }) }
}

export const byOpening = (a: ReviewOfText, b: ReviewOfText): number =>
  edtfDate(a.opened).earliest - edtfDate(b.opened).earliest || (a.id < b.id ? -1 : 1)

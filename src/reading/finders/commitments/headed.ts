import type { Passage } from '../../page.ts'
import type { CommitmentFields } from '../../proposal.ts'
import { boundBy, type Bound } from './binds.ts'
import { clausesOf } from './clauses.ts'
import type { Surroundings } from './surroundings.ts'

/** “The Parties undertake:” before a list: whom and how far it binds, and where the list stands. */
export interface Head {
  readonly bound: Bound
  readonly modality: CommitmentFields['modality']
  /** The passage of the head or of the last item read under it. */
  readonly last: Passage
  /** True where the head breaks off before its verb: “shall:”. */
  readonly open: boolean
}

/** The passage as the head of a list, if it ends with a colon and lays something on somebody, and an item follows. */
export function headOf(around: Surroundings): Head | null {
  const { page, passage, actors } = around
  const words = page.language.commitments
  if (!words.listHead.test(passage.quote) || !isItem(page.passages[passage.index + 1])) return null
  const open = words.openHead?.test(passage.quote) === true
  const [clause] = clausesOf(passage, actors, words, page.form)
  const bound = clause && boundBy(clause, around)
  if (bound) return { bound, modality: clause.cue.modality, last: passage, open }
  if (page.form === 'report') return null
  const doer = actors.find(({ acts, bodies }) => acts && bodies.length > 0)
  if (!doer) return null
  const both = doer.kind === 'both' || doer.bodies.length > 1
  return { bound: { both, bodies: doer.bodies, named: true }, modality: 'agreed', last: passage, open }
}

/** “Article 2: duties of Party A”: the heading lays on one side what is numbered under it. */
export function dutyHeadingOf({ page, passage, actors }: Surroundings): Head | null {
  const lays = page.language.commitments.dutyHeading?.test(passage.quote) === true
  const [doer, ...others] = actors.filter(({ bodies }) => bodies.length > 0)
  if (!lays || page.form === 'report' || !doer || others.length > 0) return null
  const both = doer.kind === 'both' || doer.bodies.length > 1
  return { bound: { both, bodies: doer.bodies, named: true }, modality: 'agreed', last: passage, open: false }
}

/** Whether a passage is the next item under the head: without somebody of its own who acts at its beginning. */
export function isUnder(head: Head | null, { page, passage, actors }: Surroundings): boolean {
  if (!head || !isItem(passage) || passage.index !== head.last.index + 1) return false
  const own = actors.some(({ acts, start }) => acts && start - passage.start < longestNumber)
  const { listedAct } = page.language.commitments
  return !own && (listedAct.test(passage.quote) || (head.open && isInfinitive(passage, page.form === 'report')))
}
const longestNumber = 8

/** “It stipulates that: – the union accepts three trainees”: an item of the list whose doer it names itself. */
export const goesOnList = ({ last, modality }: Head, passage: Passage): boolean =>
  modality === 'agreed' && isItem(passage) && passage.index === last.index + 1

/** “c) appoint …”: after its letter an item under “shall:” goes on in the middle of the sentence, with any verb. */
const isInfinitive = ({ quote }: Passage, inReport: boolean): boolean =>
  (inReport ? /^(?:[-–—•*·▪]|\(?\w{1,3}[.)])\s+\p{Ll}{2}/u : /^\(?\p{Ll}{1,3}[.)]\s+\p{Ll}{2}/u).test(quote)

/** What an item says, without its number, letter or bullet. */
export function withoutMark({ start, end, quote }: Passage): { start: number; end: number } {
  return { start: start + markIn(quote), end }
}

/** How many letters the number, letter or bullet at the beginning of an item takes. */
export const markIn = (quote: string): number => /^(?:\(?\w{1,4}[.)]|[-–—•*·▪])\s+/u.exec(quote)?.[0].length ?? 0

const isItem = (passage: Passage | undefined): boolean => passage?.role === 'item'

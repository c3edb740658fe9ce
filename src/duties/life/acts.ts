import { edtfDate, type Day } from '#kernel'
import type { AgreementAct, AgreementActKind } from '#records'
import { isAhead } from '../register.ts'

export type ActOf<Kind extends AgreementActKind> = Extract<AgreementAct, { kind: Kind }>

const none: readonly AgreementAct[] = []

/** The acts that had surely happened by a day, or may have, in the order of their days. */
export function actsSeen(acts: readonly AgreementAct[], asOf: Day): readonly AgreementAct[] {
  if (acts.length === 0) return none
  return acts
    .filter((act) => !isAhead(act.date, asOf))
    .toSorted((a, b) => edtfDate(a.date).earliest - edtfDate(b.date).earliest)
}

export const actsOf = <Kind extends AgreementActKind>(
  acts: readonly AgreementAct[],
  ...kinds: readonly Kind[]
): ActOf<Kind>[] => acts.filter((act): act is ActOf<Kind> => (kinds as readonly string[]).includes(act.kind))

/** What takes all sides has no effect by fewer. Where nobody recorded the sides, nobody can tell. */
export const isByAll = ({ by }: AgreementAct, sides: readonly string[]): boolean =>
  sides.length < 2 || sides.every((side) => by.includes(side))

/** Acts that take all sides to have an effect. */
export const jointActs: ReadonlySet<AgreementActKind> = new Set([
  'agreed',
  'amended',
  'suspended',
  'resumed',
  'renewed',
])

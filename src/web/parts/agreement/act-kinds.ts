import type { AgreementActKind } from '#records'
import type { AgreementView } from '../../api/types.ts'

type Field = 'from' | 'clauses' | 'until' | 'period' | 'of' | 'lastDay' | 'reference'

/** What an act says beside its day and those who did it. */
export const fieldsOfAct: Readonly<Record<AgreementActKind, readonly Field[]>> = {
  drafted: [],
  'sent for opinions': [],
  cleared: ['reference'],
  agreed: [],
  'given up': [],
  'entered into force': [],
  amended: ['from', 'clauses', 'until'],
  suspended: ['period'],
  resumed: [],
  'notice given': ['of', 'lastDay'],
  'notice withdrawn': [],
  terminated: ['lastDay'],
  renewed: ['until'],
}

/** Without these an act says nothing. */
export const neededIn: Readonly<Partial<Record<AgreementActKind, Field>>> = { suspended: 'period', renewed: 'until' }

const beforeSigning: readonly AgreementActKind[] = ['drafted', 'sent for opinions', 'cleared', 'agreed', 'given up']
const afterSigning: readonly AgreementActKind[] = [
  'entered into force',
  'amended',
  'suspended',
  'resumed',
  'renewed',
  'notice given',
  'notice withdrawn',
  'terminated',
]

/** What takes all sides to have an effect: all of them are ticked at first. */
export const isJoint: ReadonlySet<AgreementActKind> = new Set(['agreed', 'amended', 'suspended', 'resumed', 'renewed'])

/** What can be done with a text where it stands, by those who may. */
export function actsFor({ life }: AgreementView, mayBind: boolean): readonly AgreementActKind[] {
  if (!mayBind) return ['drafted', 'sent for opinions']
  return life.binds ? afterSigning : beforeSigning
}

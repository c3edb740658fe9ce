import type { Duty } from '../api/types.ts'

export type Tone = 'late' | 'soon' | 'met' | 'calm'

/** How a state is coloured; the word beside it says the same. */
export const toneOf: Readonly<Record<Duty['state'], Tone>> = {
  'not yet': 'calm',
  open: 'calm',
  'part met': 'soon',
  met: 'met',
  overdue: 'late',
  'made up': 'met',
  missed: 'late',
  waived: 'calm',
  suspended: 'calm',
  disputed: 'late',
  superseded: 'calm',
  ended: 'calm',
}

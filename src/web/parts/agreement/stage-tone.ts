import type { AgreementView } from '../../api/types.ts'
import type { Tone } from '../duty-state.ts'

type Stage = AgreementView['life']['stage']

/** How a stage is coloured; the word beside it says the same. */
export const toneOfStage: Readonly<Record<Stage, Tone>> = {
  reported: 'soon',
  drafting: 'calm',
  consulting: 'calm',
  cleared: 'calm',
  agreed: 'calm',
  signed: 'met',
  'in force': 'met',
  suspended: 'soon',
  'mid-term review': 'soon',
  'final review': 'soon',
  replaced: 'calm',
  lapsed: 'late',
  terminated: 'late',
}

export const toneOfEvidence = { press: 'soon', copy: 'calm', original: 'met' } as const

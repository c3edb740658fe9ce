import type { Multilingual, PeriodDecision } from '#records'
import type { Because } from '../because.ts'
import type { DutyState } from '../duty.ts'

/** Something in the story of a duty. `date` is EDTF, as it was recorded or, for what follows from the calendar, a day. */
export type Moment = { readonly date: string } & (
  | { readonly kind: 'promised'; readonly agreement?: string }
  | { readonly kind: 'turn'; readonly whose: string; readonly because: Because }
  /** `hasEffect` is false where one side alone decided what takes both. */
  | { readonly kind: 'decision'; readonly decision: PeriodDecision; readonly hasEffect: boolean }
  | {
      readonly kind: 'word'
      readonly fulfilment: string
      readonly voice: 'debtor' | 'creditor'
      readonly says: 'met' | 'not met'
      readonly amount?: number
      readonly by?: string
      readonly event?: string
      readonly note?: Multilingual
    }
  | {
      readonly kind: 'note'
      readonly sort: 'difficulty' | 'recommendation'
      readonly text: Multilingual
      readonly by?: string
    }
  | { readonly kind: 'state'; readonly state: DutyState; readonly because?: Because }
)

/** What happened on one day, in the order in which a person would tell it. */
export const order: readonly Moment['kind'][] = ['promised', 'turn', 'note', 'decision', 'word', 'state']

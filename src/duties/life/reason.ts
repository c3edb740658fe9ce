/**
 * Why a text stands where it does, and what a person has to say before that is sure; coded, so that every language can
 * say it. In details, `agreement`, `organisation(s)`, `by` and `review` are ids of records; days and periods are EDTF
 * texts; the rest are numbers and words of the source.
 */
export interface LifeReasons {
  'told-by-press': { status: string }
  'reported-term-over': { period: string }
  'known-as-draft': Record<string, never>
  drafted: { day: string; by?: readonly string[] }
  'sent-for-opinions': { day: string; by?: readonly string[] }
  'opinions-asked': { asked: number; open: number }
  cleared: { day: string; reference?: string }
  'wording-agreed': { day: string; by?: readonly string[] }
  'signed-on': { day: string; place?: string }
  'told-signed': { status: string }
  'not-yet-in-force': { day: string }
  'in-force-since': { day: string }
  amended: { day: string; first: string }
  'text-suspended': { period: string; day: string }
  resumed: { day: string }
  'review-open': { review: string; day: string }
  'renewed-by-all': { day: string; until: string }
  'renewed-by-itself': { last: string; until: string }
  'notice-in-time': { by?: readonly string[]; day: string; last: string }
  'notice-too-late': { by?: readonly string[]; day: string; last: string }
  'replaced-by': { by?: string; day: string }
  'terminated-on': { day: string }
  'term-ended': { day: string }
  'given-up': { day: string }
  'told-over': { status: string }
  'no-effect-by-one-side': { act: string; day: string; organisations: readonly string[] }
}

export interface LifeQuestions {
  /** Only the press tells of it: is there a copy? */
  'needs-copy': { status: string }
  'needs-signing-day': Record<string, never>
  /** Who signed for this party? */
  'needs-signatory': { organisation: string }
  /** Nobody said by what power they signed: no post with a party on that day, no stated capacity. */
  'signatory-without-power': { name: string; day: string }
  /** There is neither a scan nor a reason why there is none. */
  'needs-scan': Record<string, never>
  'needs-end-day': { status: string }
  /** The renewal clause is known in words only, or not at all, and the term ends. */
  'needs-renewal-terms': { words?: string }
  'opinion-late': { name: string; due: string; days: number }
  /** Somebody objected, or asked for changes, and nobody said how that was taken. */
  'opinion-not-taken': { name: string; day: string }
  /** It was cleared or signed while this answer was open. */
  'signed-without-opinion': { name: string }
  /** Whether it was in time depends on the day, which is known only roughly. */
  'needs-notice-day': { date: string; last: string }
}

export type LifeReasonCode = keyof LifeReasons
export type LifeQuestionCode = keyof LifeQuestions
type Coded<All, Code extends keyof All> = { readonly code: Code; readonly details: Readonly<All[Code]> }
export type LifeReason = { [Code in LifeReasonCode]: Coded<LifeReasons, Code> }[LifeReasonCode]
export type LifeQuestion = { [Code in LifeQuestionCode]: Coded<LifeQuestions, Code> }[LifeQuestionCode]

export const lifeReason = <Code extends LifeReasonCode>(code: Code, details: LifeReasons[Code]): LifeReason =>
  ({ code, details }) as LifeReason

export const lifeQuestion = <Code extends LifeQuestionCode>(code: Code, details: LifeQuestions[Code]): LifeQuestion =>
  ({ code, details }) as LifeQuestion

/** Who did it, where somebody recorded that. */
export const by = (bodies: readonly string[]): { by?: readonly string[] } => (bodies.length === 0 ? {} : { by: bodies })

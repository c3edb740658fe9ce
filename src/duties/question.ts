/** What only a person can answer, coded; details as in `because.ts`. Some are warnings: look before it is late. */
export interface QuestionDetails {
  /** “Regularly”: how often? It binds only when somebody has said. */
  'needs-cadence': Record<string, never>
  /** Since when is it owed? */
  'needs-start': Record<string, never>
  /** Over the term of which text? */
  'needs-term': Record<string, never>
  /** By when? Without a day it is never late. */
  'needs-due-date': Record<string, never>
  /** Owed at an event: which one, and when is it? */
  'needs-event': Record<string, never>
  'needs-event-day': { event: string }
  /** The event was put off, or will not be: when is it owed now? */
  'event-postponed': { event: string }
  'event-cancelled': { event: string }
  /** `by` set the cadence; do the others agree? */
  'cadence-not-agreed': { by: readonly string[]; others: readonly string[] }
  /** Proposed or asked for: what was the answer? */
  'awaits-answer': { modality: string }
  /** The text is only planned, or known only from the press: is there a signed copy? */
  'needs-signed-copy': { agreement: string; status: string; evidence: string }
  'agreement-not-found': { agreement: string }
  /** Terminated or replaced, but on which day? */
  'needs-end-day': { agreement: string; status: string }
  /** A fulfilment that counts for nothing until somebody completes it. */
  'needs-year': { fulfilment: string; date: string }
  'which-period': { fulfilment: string; date: string }
  'who-did-it': { fulfilment: string; date: string }
  /** It counts as one until somebody says how much it was. */
  'needs-amount': { fulfilment: string; unit: string }
  /** One action confirms it: a fulfilment that names this event. */
  'may-be-fulfilled-by': { event: string; when: string }
  /** They take turns: who begins? Until somebody says, they owe together. `period` is the first. */
  'whose-turn': { organisations: readonly string[]; period: string }
  /** Hosted out of turn: whose turn comes next? */
  'whose-turn-next': { host: string; inTurn: string; period: string }
  'quota-out-of-reach': { left: number; days: number; bestYear: number; unit: string }
  'shares-exceed-quota': { shares: number; total: number; unit: string }
  /** Two living texts promise the same: is it owed once or twice? */
  'promised-twice': { other: string; agreement: string }
  /** A party was merged, split or dissolved: who owes now? Until the partner confirms, the old name does. */
  'succession-waits': {
    organisation: string
    event: string
    date: string
    heirs: readonly string[]
    /** How far the succession has come; see `successionStates`. */
    stage: string
    /** How many duties are open and late; in how many a part is done. */
    open: number
    late: number
    credits: number
    /** The period of the next turn of the body. */
    turn?: string
    /** Live texts that an heir has with the same partner. */
    meets: readonly string[]
  }
}

export type QuestionCode = keyof QuestionDetails

export interface QuestionOf<Code extends QuestionCode> {
  readonly code: Code
  readonly commitment: string
  readonly partnership?: string
  /** The duty that it is about; left out where the commitment as a whole is meant. */
  readonly duty?: string
  readonly details: Readonly<QuestionDetails[Code]>
}

export type Question = { [Code in QuestionCode]: QuestionOf<Code> }[QuestionCode]

import type { CommitmentFields } from '../proposal.ts'

type Modality = CommitmentFields['modality']

/**
 * Whom a cue binds: `subject`: who acts in the clause; `content`: who acts in what follows, else the subject (“hoped that
 * the two sides would”); `sides`: both, unless the content names one who is to act; `speaker`: who says it, whoever is to
 * do it; `thanked`: who is named inside the cue.
 */
export type CueBinds = 'subject' | 'content' | 'sides' | 'speaker' | 'thanked'

/** A verb or phrase by which somebody takes something on, plans it, asks for it, hopes for it or has done it. */
export interface CommitmentCue {
  readonly name: string
  readonly modality: Modality
  readonly binds: CueBinds
  /** Global. What is to be done begins where the match ends, or stands before it in languages with the verb last. */
  readonly pattern: RegExp
  /**
   * The cue counts only where somebody acts in the sentence, where another side is named with it, where somebody
   * speaks, where it hangs on a condition, where a side is named as the doer, in a numbered text, in a report, in a
   * text that tells of an agreement.
   */
  readonly needs?: 'actor' | 'partner' | 'speech' | 'condition' | 'doer' | 'paper' | 'report' | 'agreement'
  /** It counts only in a passage that holds this, only behind words that end so, never behind words that end so. */
  readonly where?: RegExp
  readonly after?: RegExp
  readonly notAfter?: RegExp
  /** Who is bound where nobody is named: whoever spoke last, both sides, the side that did not receive, whose page it is. */
  readonly unnamed?: 'speaker' | 'both' | 'partner' | 'author'
  /** True where the last word of the match is what was done. */
  readonly verbInside?: true
  /** True where only the whole clause tells what is done: what is to take place stands before the verb. */
  readonly whole?: true
  /** A question that proposes: other questions promise nothing. */
  readonly inQuestion?: true
  /** What it advises in a talk is laid down where it stands in a text that binds. */
  readonly bindsInTexts?: true
  /** It does so in the numbered points of minutes, too. */
  readonly bindsInMinutes?: true
  /** Behind a semicolon it begins a clause of its own, whatever stands before. */
  readonly ownClause?: true
  /** It tells of an agreement: what was agreed in a past one has been done by agreeing. */
  readonly isAgreeing?: true
}

export interface CommitmentWords {
  /** The verb, and so the cue, stands behind what is to be done; who acts opens the clause. */
  readonly verbLast?: true
  readonly cues: readonly CommitmentCue[]
  /**
   * Global. Where one clause may end and another begin; the match ends where the next clause begins. Group `own` where
   * what follows is a clause of its own whatever stands before its cue.
   */
  readonly boundary: RegExp
  /** The beginning of a clause that only says when the first of what was laid down before takes place. */
  readonly firstOfSeries?: RegExp
  /** What may stand between the beginning of a clause and a cue whose subject is that of the clause before. */
  readonly sameSubject: RegExp
  /** At the end of what stands before a cue: it is not so, it is only allowed, it is asked. */
  readonly denied: RegExp
  /** What begins or follows the content and makes it nothing: a refusal, something that did not take place. */
  readonly emptied: RegExp
  /** All that a clause says that agrees to what was proposed right before it. */
  readonly takesUp?: RegExp
  /** It hangs on money or on others: planned, not promised. */
  readonly conditional: RegExp
  /** A clause that says how long a text holds, in which languages, how it is changed: of the agreement, not a promise. */
  readonly aboutText: RegExp
  /** The same, of things that the sides make together whoever tells of it: texts, joint bodies. */
  readonly jointPassive?: RegExp
  /** All that stands between somebody and the verb of the clause that hangs on them: “, which has”. */
  readonly relative?: RegExp
  /** In what stands before a passive: things that only both sides together hold, set up or sign. */
  readonly jointThing: RegExp
  /** Somebody answers the one who spoke before. */
  readonly replies: RegExp
  /** A sentence without a subject that begins so goes on about the one of the sentence before. */
  readonly goesOn?: RegExp
  /** A passive whose doer is not named: “courses will be held”. */
  readonly passiveAct: RegExp
  /** Matters that take two: cooperation, exchange, friendship. */
  readonly jointMatter: RegExp
  /** What only two can do: sign, conclude a text. */
  readonly jointAct: RegExp
  /** At the end of what stands before a name: it is who does what the passive tells. */
  readonly doer: RegExp
  /** In what follows a passive: who did it is named. */
  readonly doerNamed: RegExp
  /** All that stands between a noun such as “proposal” and whose it is. */
  readonly owner: RegExp
  /** At the beginning of what is hoped: the one who hopes is the one who does it. */
  readonly ownContent: RegExp
  /** Directly after who acts: what follows is laid on them. */
  readonly modal: RegExp
  /** In what stands before a cue: others act, of whom the paper is not. */
  readonly others: RegExp
  /** Somebody speaks in this passage. */
  readonly speech: RegExp
  /** Between the first side and a second one that takes its verb, what the second one does, and a second doer. */
  readonly gappedBefore: RegExp
  readonly gappedAct: RegExp
  readonly gappedDoer: RegExp
  /** A heading that lays what is numbered under it on whom it names: *Duties of Party A*. */
  readonly dutyHeading?: RegExp
  /** The head of a list of acts, and an item of one. */
  readonly listHead: RegExp
  readonly listedAct: RegExp
  /** The head of a list that breaks off before the verb, which each item brings. */
  readonly openHead?: RegExp
  /** In a text that binds, directly after one side, and after both: any verb in the present tense. */
  readonly presentOfOne: RegExp
  readonly presentOfSeveral: RegExp
  /** A cell of an action list that says that the act has been done. */
  readonly doneCell: RegExp
  /** After the one who stands first in an action list: what is to be done begins. */
  readonly actionOpening: RegExp
  /** Global. Between two acts that a report tells apart: the sign of the infinitive or the future stands again. */
  readonly markedAct: RegExp
  /** At the beginning of the content: what somebody else does. */
  readonly passive: RegExp
  /** Directly after somebody who acts in a numbered text: an act laid down in the present tense. */
  readonly presentAct: RegExp
  /** After a second name: it takes the verb of the first. */
  readonly gapping: RegExp
  /** Global. Between two acts of one sentence that share the subject: the match ends where the next act begins. */
  readonly nextAct: RegExp
  /** True where a numbered text lays down in the present tense what takes place in a year: *Party A goes to Hue in 2026*. */
  readonly presentYears?: true
  /** All that stands between a decision and the side that it charges: *ໃຫ້*, 由. */
  readonly charges?: RegExp
  /** Global. Between two points of a list that stand for themselves in a report, too; the match ends where the next begins. */
  readonly pointStop?: RegExp
  /** All of an act: a verb that shares its object with the next one: *receive* and settle complaints. */
  readonly bareAct?: RegExp
  /** In an act: it makes others act, and the verbs that follow behind commas are theirs. */
  readonly causative?: RegExp
  /** Where given, acts of a report that both have so many letters stand each for itself: a verb with what it is done to. */
  readonly lettersOfAct?: number
  /** Words at the beginning of the content that do not belong to what is done: “to”, “that”. */
  readonly lead: RegExp
  /** Directly after the doer of the content: what leads to the verb. */
  readonly doerOpening: RegExp
  /** Directly after a verb, at the end of a cue: it belongs to the verb. */
  readonly particle: RegExp
  /** What may be left hanging at the end of an act: “and”. */
  readonly tail: RegExp
  /** Global. A clause that tells of a thing and not of the act: its dates and rhythm are not those of the act. */
  readonly relativeClause: RegExp
  /** Fixed only for the time being. */
  readonly tentative: RegExp
  /** A line that fixes the next meeting. */
  readonly nextMeeting: RegExp
  /** A heading under which the next meeting is fixed. */
  readonly nextMeetingHeading: RegExp
  /** Told of an agreement of the past, so that what was agreed then is done. */
  readonly pastAgreement: RegExp
  /** That agreement lies years back. */
  readonly longAgo: RegExp
  readonly quantities: QuantityWords
  readonly recurrences: readonly { readonly value: string; readonly pattern: RegExp }[]
  readonly inTurn: RegExp
  /** What follows names who begins. */
  readonly beginsWith: RegExp
}

export interface QuantityWords {
  /** Global. Groups `min`, `max`, `unit`; `most` for “at most”. */
  readonly expression: RegExp
  readonly numbers: Readonly<Record<string, number>>
  /** The sign between thousands; a comma where it is left out. */
  readonly thousands?: string
  /** “a delegation”: what is counted when it stands with an article. Group `unit`. */
  readonly single: RegExp
  /** A span of time before or after something: groups `min`, `unit`. */
  readonly notice: RegExp
  /** Units that count time or the sides themselves and are no amount of a promise. */
  readonly notUnits: RegExp
}

/** Where something stands. Offsets are those of the text, `end` exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
}

/**
 * The rules by which things are found, as `finder: rule`. The names are stable: programs may count by them. Each has a
 * sentence in every language of the interface (`rule.…`).
 */
export const ruleNames = [
  'organisations: name of a body',
  'organisations: name in the directory',
  'organisations: short name',
  'organisations: name without its place',
  'organisations: name in the records',
  'people: post before the name',
  'people: post behind the name',
  'people: form of address',
  'people: words beside the name',
  'people: list of those present',
  'people: doer of an act',
  'people: clause about the name',
  'people: body beside the name',
  'people: verb of speaking',
  'people: signature',
  'events: word for an event near a date',
  'events: sides together on a day',
  'events: line of the meeting',
  'events: making of the paper',
  'events: told without a date',
  'agreements: the paper itself',
  'agreements: told of',
  'agreements: gives way to another',
  'commitments: cue',
  'commitments: laid down',
  'commitments: item under a head',
  'commitments: row of actions',
  'commitments: next meeting',
  'figures: number and what it counts',
  'figures: actual and plan',
  'figures: percentage',
  'figures: anniversary',
  'topics: words of the topic',
  'topics: bodies of two places',
] as const
export type RuleName = (typeof ruleNames)[number]

/** By which rule something was found. */
export interface Rule {
  readonly name: RuleName
  /** Where the rule goes by a cue of the language: how it is called there. */
  readonly cue?: string
  /** The words that show it, where they are fewer than the quote. */
  readonly shownBy?: Place
}

/** Why something that was looked at was left out, as `finder: reason`; each with a sentence (`left.…`). */
export const leftReasons = [
  'passages: around the text',
  'passages: repeated',
  'passages: other language version',
  'dates: no such day',
  'dates: day of writing',
  'organisations: part of a body',
  'organisations: refused by people',
  'organisations: unknown short name',
  'people: a place',
  'people: a thing',
  'people: nothing shows a person',
  'people: several have this name',
  'events: written afterwards',
  'events: beginning or last day',
  'events: no single day',
  'events: did not take place',
  'events: row of a table',
  'events: date of something else',
  'events: only wished for',
  'events: term of the text',
  'events: told of before',
  'events: no word for an event',
  'events: only a year',
  'events: of others',
  'events: told to the day',
  'agreements: another kind',
  'agreements: between governments',
  'agreements: denied',
  'agreements: nothing said of it',
  'agreements: more than can be told apart',
  'commitments: nobody is bound',
  'commitments: nothing to do',
  'commitments: why the text was made',
  'commitments: denied',
  'commitments: emptied',
  'commitments: a question',
  'commitments: about the text',
  'commitments: nobody acts',
  'commitments: not said by a side',
  'commitments: no partner named',
  'commitments: doer is no side',
  'commitments: not in a numbered text',
  'commitments: no condition',
  'commitments: said just before',
  'figures: ordinal',
  'figures: part of a code',
  'figures: number of a label',
  'figures: range',
  'figures: limit',
  'figures: of a series, a range or a limit',
  'figures: counts nothing',
  'figures: told before',
  'topics: too few words',
] as const
export type LeftReason = (typeof leftReasons)[number]

/**
 * Where a field comes from. `said`: in these very words; `read`: what these words mean (a day, a body by another of its
 * names); `rule`: what the rule makes of the words that it goes by; `assumed`: it does not stand there.
 */
export const origins = ['said', 'read', 'rule', 'assumed'] as const
export type Origin = (typeof origins)[number]

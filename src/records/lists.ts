/**
 * The values that fields choose from: one list each, for the records, the reader, the interface and the screens. The
 * file imports nothing, so that the browser can have it without the schemas.
 */
export const audiences = ['office', 'partners', 'public', 'case'] as const

export const modalities = ['agreed', 'will', 'planned', 'proposed', 'requested', 'hoped', 'done'] as const
export const cadences = ['month', 'quarter', 'half-year', 'year', 'two years', 'term'] as const

/** What can show that a commitment was kept. */
export const evidenceKinds = [
  'photo',
  'report',
  'list of participants',
  'minutes',
  'receipt',
  'letter',
  'certificate',
  'signed text',
] as const

export const reviewTypes = ['mid-term', 'final'] as const
/** What becomes of a commitment in a review: nothing more is owed, it goes on in another text, or what is open is missed. */
export const becomings = ['settled', 'carried over', 'closed'] as const

export const agreementStatuses = ['planned', 'signed', 'in force', 'replaced', 'expired', 'terminated'] as const
/** What a document can tell of a text. */
export const reportedStatuses = ['planned', 'signed', 'in force', 'replaced', 'expired'] as const
/** What is known of a text: told by the press, seen as a copy, seen itself. */
export const evidences = ['press', 'copy', 'original'] as const

/** Where a text stands on a day, in the order of its life. Nobody sets it: it follows from dates, acts and reviews. */
export const agreementStages = [
  'reported',
  'drafting',
  'consulting',
  'cleared',
  'agreed',
  'signed',
  'in force',
  'suspended',
  'mid-term review',
  'final review',
  'replaced',
  'lapsed',
  'terminated',
] as const
/** What can be done with a text, beside signing it. */
export const agreementActs = [
  'drafted',
  'sent for opinions',
  'cleared',
  'agreed',
  'given up',
  'entered into force',
  'amended',
  'suspended',
  'resumed',
  'notice given',
  'notice withdrawn',
  'terminated',
  'renewed',
] as const
/** That it shall not renew itself, or that it shall end before its term. */
export const noticeSubjects = ['no renewal', 'termination'] as const
export const renewalKinds = ['none', 'by new text', 'by itself', 'in words'] as const

/** What those who were asked about a text before its signing answer, and how that was taken. */
export const opinions = ['agrees', 'agrees with changes', 'objects', 'no opinion'] as const
export const waysTaken = ['followed', 'followed in part', 'not followed'] as const

export const eventTypes = ['meeting', 'visit', 'signing', 'training', 'review', 'reception', 'conference'] as const
export const talksTypes = ['meeting', 'reception', 'conference', 'signing', 'review', 'training'] as const
/** Held, still ahead, or not held; a postponed or cancelled visit does not use a turn. */
export const delegationStates = ['planned', 'held', 'postponed', 'cancelled'] as const

export const organisationTypes = ['union', 'other'] as const
export const levels = ['national', 'regional', 'local', 'enterprise', 'international'] as const
export const nameKinds = ['official', 'short', 'acronym', 'translation', 'seen'] as const
export const lineageKinds = [
  'renamed',
  'merged into',
  'split',
  'dissolved with transfer',
  're-parented',
  'status changed',
] as const
/** The part of a body in an event: it changed, or it took the place of those that did. */
export const lineageParts = ['predecessor', 'heir'] as const
export type LineageKind = (typeof lineageKinds)[number]

export const personNameKinds = ['own script', 'passport', 'seen'] as const
export const nameOrders = ['family first', 'given first'] as const

export const topics = [
  'training',
  'delegation exchange',
  'experience sharing',
  'agreement',
  'migrant workers',
  'collective bargaining',
  'legal aid',
  'working conditions',
  'organising',
  'foreign investment',
  'welfare',
  'international forums',
  'women and youth',
  'local ties',
  'aid and gifts',
] as const

/** Languages that people can write a text in, whatever the language of the screen. */
export const textLanguages = ['en', 'vi', 'ko', 'zh', 'lo'] as const

export const clauseRoles = ['preamble', 'clause', 'signatures', 'annex'] as const
export type ClauseRole = (typeof clauseRoles)[number]

/** From what is only promised to what two people have put their names under. A signed one is not edited any more. */
export const textStates = ['owed', 'draft', 'reviewed', 'agreed', 'signed'] as const
export type TextState = (typeof textStates)[number]

/** How the words came about. Whatever no person has written has to be read by one who speaks the language. */
export const textMethods = ['person', 'machine', 'machine then person', 'template'] as const
export type TextMethod = (typeof textMethods)[number]

export type TextLanguage = (typeof textLanguages)[number]

export const cooperationAreas = [
  'organising',
  'bargaining',
  'legal aid',
  'safety and health',
  'women workers',
  'migrant workers',
  'skills contests',
  'welfare',
  'training of officials',
  'union finance',
] as const
export type CooperationArea = (typeof cooperationAreas)[number]
/** What becomes of a text after a body was merged, split or dissolved; and how far that has come. */
export const successionDecisions = ['keep', 'merge', 'close'] as const
export const successionStates = ['undecided', 'decided', 'sent', 'declined', 'confirmed'] as const
export type SuccessionState = (typeof successionStates)[number]
/** How a partner answered. */
export const answerWays = ['letter', 'minutes', 'document', 'conversation'] as const

/** What starts a clock, or, for the end of a term, what it counts back from. */
export const ruleTriggers = [
  'agreement signed',
  'opinion asked',
  'delegation returned',
  'delegation received',
  'talks held',
  'end of term',
] as const
export type RuleTrigger = (typeof ruleTriggers)[number]
export const ruleUnits = ['days', 'working days', 'months'] as const
export const ruleRolls = ['forward', 'back', 'no'] as const
/** What a calendar link holds: what one person looks after, all that the office owes, or everything. */
export const calendarContents = ['mine', 'office', 'everything'] as const

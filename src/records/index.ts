export {
  nameOf,
  nameOn,
  passesOn,
  type LineageEvent,
  type OrganisationBody,
  type OrganisationName,
} from './kinds/organisation.ts'
export { clockId, type ClockOrigin } from './clock-id.ts'
export type { CalendarLinkBody } from './kinds/calendar-link.ts'
export type { HolidaysBody } from './kinds/holidays.ts'
export type { RuleBody, RuleLength } from './kinds/rule.ts'
export type { AgreementBody, RenewalTerms } from './kinds/agreement.ts'
export { agreementAct, type AgreementAct, type AgreementActKind } from './kinds/agreement-act.ts'
export { approval, type Approval } from './kinds/approval.ts'
export { debtorOrganisations, type CommitmentBody, type Debtor, type Occasion } from './kinds/commitment.ts'
export type { DelegationBody } from './kinds/delegation.ts'
export type { DocumentBody } from './kinds/document.ts'
export type { FulfilmentBody } from './kinds/fulfilment.ts'
export type { IndicatorBody } from './kinds/indicator.ts'
export type { MentionBody } from './kinds/mention.ts'
export type { OfficeBody } from './kinds/office.ts'
export type { PartnershipBody } from './kinds/partnership.ts'
export { periodDecision, type PeriodDecision } from './kinds/period-decision.ts'
export type { PersonBody } from './kinds/person.ts'
export { isSignedOff, reviewAnswer, reviewRow, type ReviewBody, type ReviewRow } from './kinds/review.ts'
export type { RefusalBody } from './kinds/refusal.ts'
export { looksAfter, type DatedNote } from './kinds/looking-after.ts'
export { percentageOfPlan, type ResultBody } from './kinds/result.ts'
export { confirmedOn, stateOfSuccession, subjectOfSuccession, type SuccessionBody } from './kinds/succession.ts'
export type { TalksBody } from './kinds/talks.ts'
export * from './lists.ts'
export type { TextClause, TextPackBody, TextVersion } from './kinds/text-pack.ts'
export { memorandumChoices, type MemorandumChoices } from './memorandum-choices.ts'
export { kindNames, kinds, type BodyOf, type KindName } from './kinds/index.ts'
export {
  checkBody,
  checkRecord,
  isKind,
  kindOf,
  referencesOf,
  searchableOf,
  titleOf,
  upgradeRecord,
  type AnyRecord,
  type Audience,
  type RecordOf,
} from './record.ts'
export { citation, edtf, quantity, shortText, textIn, writtenIn, type Citation, type Multilingual } from './values.ts'

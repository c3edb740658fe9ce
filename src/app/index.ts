export { createApp } from './create-app.ts'
export type {
  App,
  BulkRequest,
  CadenceDecision,
  ConfirmRequest,
  DocumentQuery,
  FulfilmentReport,
  OfficeAnswers,
  RecordListQuery,
} from './app.ts'
export type { AppParts, GivenFile, Read, ReadFile, ReadOptions, UserDirectory } from './parts.ts'
export { permit, type Act } from './permissions.ts'
export type * from './texts/views.ts'
export type * from './succession/views.ts'
export type * from './views.ts'
export type * from './agreement-views.ts'
export { matchReasons, roles } from './views.ts'
export { leftReasons, origins, ruleNames } from '#reading/rules'
export { readFile, type FileReading, type ReadParts } from './read-file.ts'
export { hasOffice, makeExample, type ExampleOutcome, type ExampleSource } from './make-example.ts'
export { kindNames, reviewTypes, type KindName } from '#records'
export { warningCodes } from '#reading'
export { dutyStates } from '#duties'
export { lineageKinds, type LineageKind } from '#records'
export { mostFileBytes } from './import-document.ts'
export { answerSituation } from './try-situation.ts'
export type { TriedSituation } from '#duties'
export type { DutyPaperQuery, TrialRequest } from './rules/requests.ts'
export type * from './rules/views.ts'

export {
  builtInDirectory,
  directoryOfEntries,
  mergerOfPlace,
  type Directory,
  type DirectoryEntry,
  type PlaceMerger,
} from './directory/index.ts'
export { contractLine } from './print-contract.ts'
export { detectLanguage } from './languages/index.ts'
export type { Explanation, ProposalExplanation } from './explain/explanation.ts'
export {
  warningCodes,
  type AgreementFields,
  type Basis,
  type CommitmentFields,
  type Confidence,
  type EventFields,
  type FieldsByKind,
  type FigureFields,
  type OrganisationFields,
  type PersonFields,
  type Proposal,
  type ProposalKind,
  type ProposalOf,
  type Quote,
  type Reading,
  type Topic,
  type Warning,
} from './proposal.ts'
export { read, type ReadOptions } from './read.ts'

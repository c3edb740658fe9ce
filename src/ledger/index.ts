export {
  decideAppends,
  prepareRequest,
  type AppendDecision,
  type PreparedChange,
  type PreparedRequest,
} from './append.ts'
export { checkpointKey, readCheckpoint, signCheckpoint, writeCheckpoint, type Checkpoint } from './checkpoint.ts'
export { commitmentOf, saltLength } from './commitment.ts'
export { entryText, parseEntry, type Entry } from './entry.ts'
export { findingCodes, type Finding, type FindingCode } from './findings.ts'
export {
  addCommitments,
  addLeaf,
  addLeaves,
  emptyTree,
  leafHash,
  peaksToBytes,
  rootOf,
  sameBytes,
  treeFromBytes,
  type CompactTree,
} from './merkle.ts'
export { projectionFormat, projectionOf, type Projection } from './projection.ts'
export { searchTerms } from './search-terms.ts'
export type {
  AppendOutcome,
  AppendRequest,
  Change,
  LedgerLine,
  LedgerPage,
  OfficeRow,
  RecordQuery,
  SearchHit,
  Storage,
  StorageHealth,
  StoredCheckpoint,
  StoredEntry,
  StoredReading,
  TreeHead,
  VersionConflict,
} from './storage.ts'
export { verify, type VerifyProgress, type VerifyReport } from './verify.ts'
export { verifierKey, type NoteKey } from './signed-note.ts'

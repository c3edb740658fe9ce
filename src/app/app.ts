import type { AgreementUseCases } from './agreement-views.ts'
import type { ClockOrigin, CommitmentBody, KindName, PeriodDecision, ReviewBody, ReviewRow } from '#records'
import type { RuleActs } from './rules/index.ts'
import type { TextActs } from './texts/index.ts'
import type {
  KeptLetter,
  LetterDraft,
  LetterQuery,
  LineageReport,
  PartnerAnswer,
  SuccessionDecision,
  SuccessionDesk,
  SuccessionPreview,
} from './succession/views.ts'
import type {
  Actor,
  BulkOutcome,
  Confirmation,
  DocumentBytes,
  DocumentExplanation,
  DocumentList,
  DocumentView,
  CommitmentLife,
  DueView,
  DutyStoryView,
  FigureList,
  HistoryItem,
  ImportOutcome,
  LedgerView,
  OfficeView,
  PartnershipView,
  ProposalView,
  RecordDraft,
  RecordList,
  RecordView,
  ReviewSheetView,
  SearchView,
  VerifyView,
  WarningsView,
} from './views.ts'

export interface OfficeAnswers {
  readonly name: string
  /** BCP 47: the language of the office. */
  readonly language: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** IANA name. */
  readonly timeZone: string
  /** The organisation that runs the office: “ours” in every list. */
  readonly organisationName: string
}

export interface DocumentQuery {
  /** `open`: something is left to decide; `done`: nothing is; `failed`: kept, but could not be read. */
  readonly state?: 'open' | 'done' | 'failed'
  readonly after?: string
  readonly limit?: number
}

export interface ConfirmRequest {
  readonly document: string
  readonly key: string
  /** Corrections: they take the place of the fields of the proposal that have the same name. */
  readonly fields?: Readonly<Record<string, unknown>>
  /** The known organisation or person that is meant, or `new` where none of those that were offered is. */
  readonly match?: string
  readonly why?: string
}

export interface BulkRequest {
  readonly document: string
  /** Takes a match for granted where exactly one known body has exactly this name; the outcome names each. */
  readonly takeCertain?: boolean
}

export interface RecordListQuery {
  readonly kind: KindName
  readonly text?: string
  readonly references?: string
  readonly after?: string
  readonly limit?: number
}

export interface FulfilmentReport {
  readonly commitment: string
  /** Where a rule makes it owed: which rule, and what started its clock. */
  readonly clock?: ClockOrigin
  /** EDTF. */
  readonly date: string
  readonly period?: string
  readonly amount?: number
  readonly by?: string
  /** Who says so; where it is left out, the side on which the office stands. */
  readonly voice?: 'debtor' | 'creditor'
  readonly says?: 'met' | 'not met'
  readonly event?: string
  readonly note?: string
}

export interface CadenceDecision {
  readonly commitment: string
  readonly cadence: string
  /** EDTF. */
  readonly from?: string
  /** True where all sides agreed to it: else it binds only the side of the office. */
  readonly agreedByAll?: boolean
  /** The version of the commitment that the person saw. */
  readonly replaces: number
  readonly why?: string
}

export interface EventAnswer {
  readonly commitment: string
  /** Talks or a visit. */
  readonly event: string
  readonly why?: string
}

export interface PeriodDecisionRequest {
  readonly commitment: string
  readonly decision: PeriodDecision
  /** The version of the commitment that the person saw. */
  readonly replaces: number
  readonly why?: string
}

type LooksAfter = NonNullable<CommitmentBody['owner']>

export interface OwnerDecision {
  readonly commitment: string
  readonly owner?: LooksAfter
  readonly contact?: LooksAfter
  readonly replaces: number
  readonly why?: string
}

export interface SheetQuery {
  readonly agreement: string
  readonly type?: ReviewBody['type']
  /** The day for which the sheet is filled; today where it is left out. */
  readonly asOf?: string
}

export interface ReviewBeginning extends SheetQuery {
  readonly type: ReviewBody['type']
}

export interface ReviewDraft {
  readonly review: string
  /** What people write on it: the rest follows from the record. */
  readonly rows: readonly Pick<ReviewRow, 'commitment' | 'difficulty' | 'recommendation' | 'becomes'>[]
  readonly answers: ReviewBody['answers']
  readonly note?: ReviewBody['note']
  /** The version of the review that the person saw. */
  readonly replaces: number
  readonly why?: string
}

export interface ReviewRefill {
  readonly review: string
  readonly asOf?: string
  readonly replaces: number
}

export interface SignOff {
  readonly review: string
  readonly organisation: string
  /** Who signed it off for that body. */
  readonly name: string
  readonly person?: string
  /** EDTF. */
  readonly date: string
  readonly replaces: number
}

export interface ReviewReopening {
  readonly review: string
  readonly replaces: number
  readonly why?: string
}

export interface Renewal {
  readonly agreement: string
  readonly title: string
  /** EDTF: the term of the new text. */
  readonly period?: string
  /** The commitments that the new text carries on. */
  readonly commitments: readonly string[]
}

/** Everything that people can do, whatever they do it with. Every act checks what the actor may. */
export interface App extends AgreementUseCases, RuleActs, TextActs {
  office(actor: Actor): Promise<OfficeView>
  startOffice(actor: Actor, answers: OfficeAnswers): Promise<OfficeView>
  importDocument(actor: Actor, file: { bytes: Uint8Array; name: string }): Promise<ImportOutcome>
  documents(actor: Actor, query: DocumentQuery): Promise<DocumentList>
  document(actor: Actor, digest: string): Promise<DocumentView>
  explainDocument(actor: Actor, digest: string): Promise<DocumentExplanation>
  documentBytes(actor: Actor, digest: string): Promise<DocumentBytes>
  confirmProposal(actor: Actor, request: ConfirmRequest): Promise<Confirmation>
  confirmSure(actor: Actor, request: BulkRequest): Promise<BulkOutcome>
  refuseProposal(actor: Actor, request: { document: string; key: string; reason?: string }): Promise<ProposalView>
  reopenProposal(actor: Actor, request: { document: string; key: string }): Promise<ProposalView>
  records(actor: Actor, query: RecordListQuery): Promise<RecordList>
  record(actor: Actor, id: string): Promise<RecordView>
  /** What is likely to do harm, before it is done: nothing is kept. */
  warningsForDraft(actor: Actor, draft: RecordDraft): Promise<WarningsView>
  warningsForProposal(actor: Actor, request: ConfirmRequest): Promise<WarningsView>
  warningsOfRecord(actor: Actor, id: string): Promise<WarningsView>
  saveRecord(actor: Actor, draft: RecordDraft): Promise<RecordView>
  withdrawRecord(actor: Actor, request: { id: string; replaces: number; why?: string }): Promise<RecordView>
  history(actor: Actor, id: string): Promise<readonly HistoryItem[]>
  partnerships(actor: Actor): Promise<RecordList>
  partnership(actor: Actor, id: string, asOf?: string): Promise<PartnershipView>
  due(actor: Actor, query: { asOf?: string }): Promise<DueView>
  dutyStory(actor: Actor, query: { id: string; asOf?: string }): Promise<DutyStoryView>
  commitmentLife(actor: Actor, query: { id: string; asOf?: string }): Promise<CommitmentLife>
  successions(actor: Actor, query: { asOf?: string }): Promise<SuccessionDesk>
  recordLineageEvent(actor: Actor, report: LineageReport): Promise<RecordView>
  decideSuccession(actor: Actor, decision: SuccessionDecision): Promise<RecordView>
  previewSuccession(actor: Actor, decision: SuccessionDecision): Promise<SuccessionPreview>
  draftLetter(actor: Actor, query: LetterQuery): Promise<LetterDraft>
  letterFile(actor: Actor, query: LetterQuery): Promise<DocumentBytes>
  keepLetter(actor: Actor, letter: KeptLetter): Promise<RecordView>
  answerSuccession(actor: Actor, answer: PartnerAnswer): Promise<RecordView>
  recordFulfilment(actor: Actor, report: FulfilmentReport): Promise<RecordView>
  setCadence(actor: Actor, decision: CadenceDecision): Promise<RecordView>
  reviewSheet(actor: Actor, query: SheetQuery): Promise<ReviewSheetView>
  beginReview(actor: Actor, beginning: ReviewBeginning): Promise<RecordView>
  saveReview(actor: Actor, draft: ReviewDraft): Promise<RecordView>
  refillReview(actor: Actor, request: ReviewRefill): Promise<RecordView>
  signReview(actor: Actor, signOff: SignOff): Promise<RecordView>
  reopenReview(actor: Actor, request: ReviewReopening): Promise<RecordView>
  renewAgreement(actor: Actor, renewal: Renewal): Promise<RecordView>
  notFulfilledBy(actor: Actor, answer: EventAnswer): Promise<RecordView>
  decidePeriod(actor: Actor, request: PeriodDecisionRequest): Promise<RecordView>
  setOwner(actor: Actor, decision: OwnerDecision): Promise<RecordView>
  figures(actor: Actor): Promise<FigureList>
  search(actor: Actor, query: { text: string; kinds?: readonly KindName[]; limit?: number }): Promise<SearchView>
  ledger(actor: Actor): Promise<LedgerView>
  verify(actor: Actor, progress?: (done: number, of: number) => void): Promise<VerifyView>
  /** Signs the present head of the ledger, where something was written since; to be called now and then, and at the end. */
  signCheckpoint(): Promise<void>
}

import type { AgreementLife, Duty } from '#duties'
import type { AgreementAct, AgreementBody, Approval, Multilingual } from '#records'
import type { Actor, DueQuestion, Links, RecordLink, RecordSummary, RecordView } from './views.ts'

/** A text in a list, with where it stands. */
export interface AgreementSummary extends RecordSummary {
  readonly life: AgreementLife
}

export interface AgreementList {
  readonly asOf: string
  readonly agreements: readonly AgreementSummary[]
  readonly links: Links
}

/** A party by the names of two days: when it made the text, and the day asked for. */
export interface PartyView {
  readonly organisation: string
  /** As the text itself names it. */
  readonly namedAs?: string
  readonly nameThen: string
  readonly nameNow: string
}

/** One text: where it stands and why, its parties, its duties both ways, and what has to be said about it. */
export interface AgreementView {
  readonly asOf: string
  readonly ours: readonly string[]
  readonly record: RecordView
  readonly life: AgreementLife
  readonly parties: readonly PartyView[]
  readonly commitments: readonly RecordSummary[]
  readonly duties: readonly Duty[]
  /** About the commitments under it. */
  readonly questions: readonly DueQuestion[]
  readonly replacedBy: readonly RecordLink[]
  readonly links: Links
}

interface OfAgreement {
  readonly agreement: string
  /** The version of the agreement that the person saw. */
  readonly replaces: number
  readonly why?: string
}

export interface ActRequest extends OfAgreement {
  readonly act: AgreementAct
}

export interface SigningRequest extends OfAgreement {
  /** EDTF. */
  readonly signed: string
  readonly place?: string
  readonly signatories: AgreementBody['signatories']
  readonly evidence: AgreementBody['evidence']
  /** Records of documents that show the signed text. */
  readonly scans?: readonly string[]
  readonly noScan?: Multilingual
}

export interface OpinionRequest extends OfAgreement, Pick<Approval, 'name' | 'organisation' | 'asked' | 'due'> {}

export interface OpinionAnswer extends OfAgreement {
  /** The place of the request among the approvals of the agreement. */
  readonly place: number
  readonly answer?: NonNullable<Approval['answer']>
  readonly taken?: NonNullable<Approval['taken']>
}

export interface NoScanStatement extends OfAgreement {
  /** In the language of the person. */
  readonly reason: string
}

/** What people can do with texts. */
export interface AgreementUseCases {
  agreements(actor: Actor, query: { asOf?: string }): Promise<AgreementList>
  agreement(actor: Actor, query: { id: string; asOf?: string }): Promise<AgreementView>
  recordAct(actor: Actor, request: ActRequest): Promise<RecordView>
  recordSigning(actor: Actor, request: SigningRequest): Promise<RecordView>
  askOpinion(actor: Actor, request: OpinionRequest): Promise<RecordView>
  answerOpinion(actor: Actor, request: OpinionAnswer): Promise<RecordView>
  stateNoScan(actor: Actor, statement: NoScanStatement): Promise<RecordView>
}

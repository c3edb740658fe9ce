import type {
  AgreementAct,
  AgreementBody,
  Approval,
  CommitmentBody,
  Multilingual,
  PeriodDecision,
  ReviewBody,
  ReviewRow,
} from '#records'
import { call } from './client.ts'
import type {
  BulkOutcome,
  OfficeView,
  ProposalView,
  RecordDraft,
  RecordLink,
  RecordView,
  UserView,
  VerifyView,
  WarningsView,
} from './types.ts'

/** Everything that a person does here, one function each. */
export const signIn = (email: string, password: string): Promise<unknown> =>
  call('/api/auth/sign-in/email', { method: 'POST', body: { email, password } })

export const signOut = (): Promise<unknown> => call('/api/auth/sign-out', { method: 'POST' })

export interface FirstAdministrator {
  readonly token: string
  readonly name: string
  readonly email: string
  readonly password: string
}

export const setUp = (administrator: FirstAdministrator): Promise<unknown> =>
  call('/api/setup', { method: 'POST', body: administrator })

/** Keeps the language with the person, so that it is theirs on every device. */
export const keepLanguage = (language: string): Promise<unknown> =>
  call('/api/me', { method: 'PATCH', body: { language } })

/** Sets the password of an invited person by the token of their link. */
export const choosePassword = (token: string, newPassword: string): Promise<unknown> =>
  call('/api/auth/reset-password', { method: 'POST', body: { token, newPassword } })

export interface OwnOffice {
  readonly name: string
  readonly organisationName: string
  readonly country: string
  readonly language: string
  readonly timeZone: string
}

export const startOffice = (own: OwnOffice): Promise<OfficeView> => call('/api/office', { method: 'POST', body: own })

const proposal = (digest: string, key: string, act: string): string =>
  `/api/documents/${digest}/proposals/${encodeURIComponent(key)}/${act}`

export interface Confirmation {
  readonly fields?: Readonly<Record<string, unknown>>
  /** The id of the known record that is meant, or `new`. */
  readonly match?: string
  readonly why?: string
}

export interface Confirmed {
  readonly record: RecordLink
  readonly created: readonly RecordLink[]
  readonly proposal: ProposalView
}

export const confirmProposal = (digest: string, key: string, confirmation: Confirmation): Promise<Confirmed> =>
  call(proposal(digest, key, 'confirm'), { method: 'POST', body: confirmation })

export const refuseProposal = (digest: string, key: string, reason: string): Promise<ProposalView> =>
  call(proposal(digest, key, 'refuse'), { method: 'POST', body: reason === '' ? {} : { reason } })

export const reopenProposal = (digest: string, key: string): Promise<ProposalView> =>
  call(proposal(digest, key, 'reopen'), { method: 'POST' })

export const confirmSure = (digest: string): Promise<BulkOutcome> =>
  call(`/api/documents/${digest}/confirm-sure`, { method: 'POST' })

/** What saving a draft is likely to harm; nothing is kept. */
export const warningsFor = (draft: RecordDraft): Promise<WarningsView> =>
  call('/api/records/warnings', { method: 'POST', body: draft })

/** The same for a proposal and all that would be confirmed with it. */
export const warningsForProposal = (digest: string, key: string, confirmation: Confirmation): Promise<WarningsView> =>
  call(proposal(digest, key, 'warnings'), { method: 'POST', body: confirmation })

export const saveRecord = (draft: RecordDraft): Promise<RecordView> =>
  draft.id === undefined
    ? call('/api/records', { method: 'POST', body: draft })
    : call(`/api/records/${draft.id}`, { method: 'PUT', body: draft })

export const withdrawRecord = (id: string, replaces: number, why: string): Promise<RecordView> =>
  call(`/api/records/${id}/withdraw`, { method: 'POST', body: { replaces, why } })

export interface Fulfilment {
  readonly commitment: string
  readonly clock?: { readonly rule: string; readonly trigger: string; readonly part?: string }
  readonly date: string
  readonly period?: string
  readonly amount?: number
  readonly by?: string
  readonly event?: string
  readonly voice: 'debtor' | 'creditor'
  readonly says?: 'not met'
  readonly note?: string
}

export const recordFulfilment = (fulfilment: Fulfilment): Promise<RecordView> =>
  call('/api/fulfilments', { method: 'POST', body: fulfilment })

export interface Cadence {
  readonly cadence: string
  readonly from?: string
  readonly agreedByAll: boolean
  readonly replaces: number
}

export const setCadence = (commitment: string, cadence: Cadence): Promise<RecordView> =>
  call(`/api/commitments/${commitment}/cadence`, { method: 'POST', body: cadence })

export const notFulfilledBy = (commitment: string, event: string): Promise<RecordView> =>
  call(`/api/commitments/${commitment}/not-fulfilled-by`, { method: 'POST', body: { event } })

export const decidePeriod = (commitment: string, decision: PeriodDecision, replaces: number): Promise<RecordView> =>
  call(`/api/commitments/${commitment}/decisions`, { method: 'POST', body: { decision, replaces } })

type LooksAfter = NonNullable<CommitmentBody['owner']>

export interface Caring {
  readonly owner?: LooksAfter
  readonly contact?: LooksAfter
}

export const setOwner = (commitment: string, caring: Caring, replaces: number): Promise<RecordView> =>
  call(`/api/commitments/${commitment}/owner`, { method: 'POST', body: { ...caring, replaces } })

export const beginReview = (agreement: string, type: ReviewBody['type']): Promise<RecordView> =>
  call(`/api/agreements/${agreement}/reviews`, { method: 'POST', body: { type } })

/** What people write on the sheet of a review. */
export interface WrittenOnSheet {
  readonly rows: readonly Pick<ReviewRow, 'commitment' | 'difficulty' | 'recommendation' | 'becomes'>[]
  readonly answers: ReviewBody['answers']
  readonly note?: ReviewBody['note']
}

export const saveReview = (id: string, written: WrittenOnSheet, replaces: number): Promise<RecordView> =>
  call(`/api/reviews/${id}`, { method: 'PUT', body: { ...written, replaces } })

export const refillReview = (id: string, replaces: number): Promise<RecordView> =>
  call(`/api/reviews/${id}/refill`, { method: 'POST', body: { replaces } })

export interface SignOff {
  readonly organisation: string
  readonly name: string
  readonly date: string
  readonly replaces: number
}

export const signReview = (id: string, signOff: SignOff): Promise<RecordView> =>
  call(`/api/reviews/${id}/sign-offs`, { method: 'POST', body: signOff })

export const reopenReview = (id: string, replaces: number): Promise<RecordView> =>
  call(`/api/reviews/${id}/reopen`, { method: 'POST', body: { replaces } })

export interface Renewal {
  readonly title: string
  readonly period?: string
  readonly commitments: readonly string[]
}

export const renewAgreement = (agreement: string, renewal: Renewal): Promise<RecordView> =>
  call(`/api/agreements/${agreement}/renewal`, { method: 'POST', body: renewal })

export const inviteUser = (user: {
  name: string
  email: string
  role: string
}): Promise<{ user: UserView; link: string }> => call('/api/users', { method: 'POST', body: user })

export const changeRole = (id: string, role: string): Promise<UserView> =>
  call(`/api/users/${id}`, { method: 'PATCH', body: { role } })

export const removeUser = (id: string): Promise<unknown> => call(`/api/users/${id}`, { method: 'DELETE' })

export const renewLink = (id: string): Promise<{ user: UserView; link: string }> =>
  call(`/api/users/${id}/link`, { method: 'POST' })

export const verifyLedger = (): Promise<VerifyView> => call('/api/ledger/verify', { method: 'POST' })

const ofAgreement = (id: string, act: string, body: object): Promise<RecordView> =>
  call(`/api/agreements/${id}/${act}`, { method: 'POST', body })

export const recordAct = (id: string, act: AgreementAct, replaces: number): Promise<RecordView> =>
  ofAgreement(id, 'acts', { act, replaces })

export interface Signing {
  readonly signed: string
  readonly place?: string
  readonly signatories: AgreementBody['signatories']
  readonly evidence: AgreementBody['evidence']
  readonly scans?: readonly string[]
  readonly noScan?: Multilingual
}

export const recordSigning = (id: string, signing: Signing, replaces: number): Promise<RecordView> =>
  ofAgreement(id, 'signing', { ...signing, replaces })

export type OpinionAsked = Pick<Approval, 'name' | 'asked' | 'due'>

export const askOpinion = (id: string, asked: OpinionAsked, replaces: number): Promise<RecordView> =>
  ofAgreement(id, 'approvals', { ...asked, replaces })

export const answerOpinion = (
  id: string,
  place: number,
  answered: Pick<Approval, 'answer' | 'taken'>,
  replaces: number,
): Promise<RecordView> => ofAgreement(id, `approvals/${place}`, { ...answered, replaces })

export const stateNoScan = (id: string, reason: string, replaces: number): Promise<RecordView> =>
  ofAgreement(id, 'no-scan', { reason, replaces })

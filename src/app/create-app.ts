import { agreement, agreements } from './agreements.ts'
import { answerOpinion } from './answer-opinion.ts'
import type { App } from './app.ts'
import { askOpinion } from './ask-opinion.ts'
import { confirmProposal } from './confirm-proposal.ts'
import { confirmSure } from './confirm-sure.ts'
import { contextOf, type Context } from './context.ts'
import { document, documentBytes, documents } from './documents.ts'
import { due } from './due.ts'
import { explainDocument } from './explain-document.ts'
import { figures } from './figures.ts'
import { history } from './history.ts'
import { importDocument } from './import-document.ts'
import { ledger, signCheckpoint, verify } from './ledger.ts'
import { finishedOffice } from './office-record.ts'
import { office } from './office.ts'
import { partnership, partnerships } from './partnerships.ts'
import type { AppParts } from './parts.ts'
import { recordAct } from './record-act.ts'
import { recordFulfilment } from './record-fulfilment.ts'
import { recordSigning } from './record-signing.ts'
import { record } from './record.ts'
import { records } from './records.ts'
import { refuseProposal } from './refuse-proposal.ts'
import { reopenProposal } from './reopen-proposal.ts'
import { saveRecord } from './save-record.ts'
import { search } from './search.ts'
import { notFulfilledBy } from './not-fulfilled-by.ts'
import { decidePeriod } from './decide-period.ts'
import { setCadence } from './set-cadence.ts'
import { commitmentLife, dutyStory } from './duty-story.ts'
import { beginReview, refillReview, saveReview } from './keep-review.ts'
import { renewAgreement } from './renew-agreement.ts'
import { reviewSheetOf } from './review-sheet.ts'
import { reopenReview, signReview } from './sign-review.ts'
import { setOwner } from './set-owner.ts'
import { stateNoScan } from './state-no-scan.ts'
import { startOffice } from './start-office.ts'
import { ruleActs } from './rules/index.ts'
import { textActs } from './texts/index.ts'
import { answerSuccession, keepLetter } from './succession/answer.ts'
import { decideSuccession } from './succession/decide.ts'
import { successions } from './succession/desk.ts'
import { draftLetter, letterFile } from './succession/letter.ts'
import { previewSuccession } from './succession/preview.ts'
import { recordLineageEvent } from './succession/record-lineage-event.ts'
import { warningsForDraft, warningsForProposal, warningsOfRecord } from './warnings.ts'
import { withdrawRecord } from './withdraw-record.ts'

/** Opens the office that the storage holds: the one asked for, else the one that was started last. */
export async function createApp(parts: AppParts): Promise<App> {
  return appIn(await openContext(parts))
}

export async function openContext(parts: AppParts): Promise<Context> {
  return contextOf(parts, parts.office ?? (await finishedOffice(parts.storage)))
}

export function appIn(context: Context): App {
  return {
    office: (actor) => office(context, actor),
    startOffice: (actor, answers) => startOffice(context, actor, answers),
    importDocument: (actor, file) => importDocument(context, actor, file),
    documents: (actor, query) => documents(context, actor, query),
    document: (actor, digest) => document(context, actor, digest),
    explainDocument: (actor, digest) => explainDocument(context, actor, digest),
    documentBytes: (actor, digest) => documentBytes(context, actor, digest),
    confirmProposal: async (actor, request) => confirmProposal(context, actor, request),
    confirmSure: async (actor, request) => confirmSure(context, actor, request),
    refuseProposal: async (actor, request) => refuseProposal(context, actor, request),
    reopenProposal: async (actor, request) => reopenProposal(context, actor, request),
    records: (actor, query) => records(context, actor, query),
    record: (actor, id) => record(context, actor, id),
    warningsForDraft: async (actor, draft) => warningsForDraft(context, actor, draft),
    warningsForProposal: async (actor, request) => warningsForProposal(context, actor, request),
    warningsOfRecord: (actor, id) => warningsOfRecord(context, actor, id),
    saveRecord: (actor, draft) => saveRecord(context, actor, draft),
    withdrawRecord: (actor, request) => withdrawRecord(context, actor, request),
    history: (actor, id) => history(context, actor, id),
    partnerships: (actor) => partnerships(context, actor),
    partnership: (actor, id, asOf) => partnership(context, actor, id, asOf),
    agreements: (actor, query) => agreements(context, actor, query),
    agreement: (actor, query) => agreement(context, actor, query),
    recordAct: (actor, request) => recordAct(context, actor, request),
    recordSigning: (actor, request) => recordSigning(context, actor, request),
    askOpinion: (actor, request) => askOpinion(context, actor, request),
    answerOpinion: (actor, request) => answerOpinion(context, actor, request),
    stateNoScan: (actor, statement) => stateNoScan(context, actor, statement),
    due: (actor, query) => due(context, actor, query),
    dutyStory: (actor, query) => dutyStory(context, actor, query),
    commitmentLife: (actor, query) => commitmentLife(context, actor, query),
    successions: (actor, query) => successions(context, actor, query),
    recordLineageEvent: (actor, report) => recordLineageEvent(context, actor, report),
    decideSuccession: (actor, decision) => decideSuccession(context, actor, decision),
    previewSuccession: (actor, decision) => previewSuccession(context, actor, decision),
    draftLetter: (actor, query) => draftLetter(context, actor, query),
    letterFile: (actor, query) => letterFile(context, actor, query),
    keepLetter: (actor, letter) => keepLetter(context, actor, letter),
    answerSuccession: (actor, answer) => answerSuccession(context, actor, answer),
    recordFulfilment: (actor, report) => recordFulfilment(context, actor, report),
    setCadence: (actor, decision) => setCadence(context, actor, decision),
    reviewSheet: (actor, query) => reviewSheetOf(context, actor, query),
    beginReview: (actor, beginning) => beginReview(context, actor, beginning),
    saveReview: (actor, draft) => saveReview(context, actor, draft),
    refillReview: (actor, request) => refillReview(context, actor, request),
    signReview: (actor, signOff) => signReview(context, actor, signOff),
    reopenReview: (actor, request) => reopenReview(context, actor, request),
    renewAgreement: (actor, renewal) => renewAgreement(context, actor, renewal),
    notFulfilledBy: (actor, answer) => notFulfilledBy(context, actor, answer),
    decidePeriod: (actor, request) => decidePeriod(context, actor, request),
    setOwner: (actor, decision) => setOwner(context, actor, decision),
    figures: (actor) => figures(context, actor),
    search: (actor, query) => search(context, actor, query),
    ledger: (actor) => ledger(context, actor),
    verify: (actor, progress) => verify(context, actor, progress),
    ...ruleActs(context),
    ...textActs(context),
    signCheckpoint: () => signCheckpoint(context),
  }
}

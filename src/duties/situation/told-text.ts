import type { AgreementLife } from '../life/index.ts'
import type { TextExpectation } from './expectation.ts'

/** A text in the words of the situation: all that “expectTexts” can speak of. */
export type ToldText = Required<Extract<TextExpectation, { binds?: unknown }>>

export const tellText = ({ stage, binds, since, lastDay, notice, because, questions }: AgreementLife): ToldText => ({
  stage,
  binds,
  since: since ?? '',
  lastDay: lastDay ?? null,
  noticeDay: notice?.lastDay ?? null,
  because: because.map(({ code }) => code),
  questions: questions.map(({ code }) => code),
})

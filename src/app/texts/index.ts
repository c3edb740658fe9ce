import type { MemorandumChoices } from '#records'
import type { Context } from '../context.ts'
import type { Actor, DocumentBytes } from '../views.ts'
import { changeLanguage } from './change-language.ts'
import { changeWholeText } from './change-text.ts'
import { compareText, type TextComparison } from './compare-text.ts'
import { draftFromTemplate, previewMemorandum } from './draft-memorandum.ts'
import { putLanguage } from './put-language.ts'
import { saveClause } from './save-clause.ts'
import { signText } from './sign-text.ts'
import { textFile } from './text-file.ts'
import { text } from './text.ts'
import type {
  ClauseEdit,
  LanguageChange,
  LanguageText,
  MemorandumPreview,
  MemorandumRequest,
  TextDifferencesView,
  TextSigned,
  TextSigning,
  TextView,
  WholeTextChange,
} from './views.ts'

/** What people do with the text of an agreement. */
export interface TextActs {
  text(actor: Actor, agreement: string): Promise<TextView>
  compareText(actor: Actor, comparison: TextComparison): Promise<TextDifferencesView>
  previewMemorandum(actor: Actor, choices: MemorandumChoices): Promise<MemorandumPreview>
  draftFromTemplate(actor: Actor, request: MemorandumRequest): Promise<TextView>
  putLanguage(actor: Actor, request: LanguageText): Promise<TextView>
  saveClause(actor: Actor, edit: ClauseEdit): Promise<TextView>
  changeLanguage(actor: Actor, change: LanguageChange): Promise<TextView>
  changeWholeText(actor: Actor, change: WholeTextChange): Promise<TextView>
  /** A Word file, to be saved. */
  textFile(actor: Actor, asked: { agreement: string; languages: readonly string[] }): Promise<DocumentBytes>
  signText(actor: Actor, signing: TextSigning): Promise<TextSigned>
}

export const textActs = (context: Context): TextActs => ({
  text: (actor, agreement) => text(context, actor, agreement),
  compareText: (actor, comparison) => compareText(context, actor, comparison),
  previewMemorandum: (actor, choices) => previewMemorandum(context, actor, choices),
  draftFromTemplate: (actor, request) => draftFromTemplate(context, actor, request),
  putLanguage: (actor, request) => putLanguage(context, actor, request),
  saveClause: (actor, edit) => saveClause(context, actor, edit),
  changeLanguage: (actor, change) => changeLanguage(context, actor, change),
  changeWholeText: (actor, change) => changeWholeText(context, actor, change),
  textFile: (actor, asked) => textFile(context, actor, asked),
  signText: (actor, signing) => signText(context, actor, signing),
})

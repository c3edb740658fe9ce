import type { CommitmentBody, MemorandumChoices, TextMethod, TextPackBody, TextState } from '#records'
import type { ClauseChange, LanguageDifference } from '#texts'
import type { Links, RecordLink } from '../views.ts'

/** One clause in all languages that have it. */
export interface TextRow {
  /** What makes it the same clause in all languages: `clause 3`. */
  readonly clause: string
  readonly role: TextPackBody['versions'][number]['clauses'][number]['role']
  /** By language. `heading` is as the text prints it, `title` without its number. */
  readonly texts: Readonly<
    Record<
      string,
      { readonly heading: string; readonly title?: string; readonly text: string; readonly asDrafted: boolean }
    >
  >
  /** Where the languages do not say the same. */
  readonly differences: readonly LanguageDifference[]
}

/** What the text will bind the two sides to, when it is signed. */
export interface TextPromise {
  readonly clause: string
  readonly body: CommitmentBody
  /** False where somebody changed the words of the clause since the template: then a person has to record it. */
  readonly asDrafted: boolean
}

export interface TextVersionItem {
  readonly version: number
  readonly at: string
  readonly by: string
  readonly why?: string
}

export interface TextView {
  readonly agreement: RecordLink
  /** Null where the agreement has no text here yet. */
  readonly text: { readonly id: string; readonly version: number; readonly body: TextPackBody } | null
  readonly rows: readonly TextRow[]
  /** The language that the others are held against. */
  readonly reference?: string
  /** Over all languages; see `textDigest`. */
  readonly digest?: string
  readonly promises: readonly TextPromise[]
  /** Newest first. */
  readonly versions: readonly TextVersionItem[]
  readonly links: Links
}

export interface TextDifferencesView {
  readonly agreement: RecordLink
  readonly language: string
  /** Languages that either version has. */
  readonly languages: readonly string[]
  readonly from: number
  readonly to: number
  readonly clauses: readonly ClauseChange[]
  /** Newest first. */
  readonly versions: readonly TextVersionItem[]
}

export interface MemorandumPreview {
  /** The choices, with the names of the parties filled in from the register. */
  readonly choices: MemorandumChoices
  readonly texts: readonly {
    readonly language: string
    readonly title: string
    readonly clauses: readonly { readonly heading: string; readonly text: string }[]
  }[]
  readonly promises: readonly { readonly clause: string; readonly body: CommitmentBody }[]
  readonly links: Links
}

export interface MemorandumRequest {
  readonly choices: MemorandumChoices
  /** Left out: a new agreement of the two parties is made for it. */
  readonly agreement?: string
  readonly partnership?: string
  /** The version of the text that the person saw; null where there was none. */
  readonly replaces: number | null
}

/** An act on the text of an agreement, as its person saw it. */
export interface OnText {
  readonly agreement: string
  /** The version of the text that the person saw; null where there was none. */
  readonly replaces: number | null
}

export interface LanguageText extends OnText {
  readonly language: string
  /** Pasted words, or a document that is kept: one of the two. */
  readonly words?: string
  readonly document?: string
  readonly method?: Exclude<TextMethod, 'template'>
  readonly translator?: string
}

export interface ClauseEdit extends OnText {
  readonly language: string
  /** Its key, as in `TextRow`. */
  readonly clause: string
  readonly heading?: string
  readonly text: string
}

export interface LanguageChange extends OnText {
  readonly language: string
  readonly state?: Exclude<TextState, 'signed'>
  readonly authentic?: boolean
  readonly method?: TextMethod
  readonly translator?: string
  readonly reviewer?: string
  readonly owed?: { readonly by?: string; readonly due?: string }
}

export interface WholeTextChange extends OnText {
  /** Null where no language prevails. */
  readonly prevails?: string | null
  readonly annexes?: readonly { readonly title: string; readonly document: string }[]
}

export interface TextSigning extends OnText {
  /** The day, as YYYY-MM-DD. */
  readonly on: string
  readonly languages: readonly string[]
  /** Why it is signed although the languages differ. */
  readonly despite?: string
}

export interface TextSigned {
  readonly view: TextView
  /** The commitments that were recorded. */
  readonly recorded: readonly RecordLink[]
  /** Clauses that promise something, but not in the words of the template: a person has to record what. */
  readonly left: readonly string[]
}

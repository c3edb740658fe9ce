import type { RuleName } from '../../explain/rules.ts'
import type { Mention } from '../../findings.ts'

/** A name that was found to be a person's, at one place of the text, with what stands beside it. */
export interface NamedPerson {
  readonly mention: Mention
  readonly name: string
  readonly role?: string
  /** The body that the name or the post is told with: index into `Findings.organisations`. */
  readonly body?: { readonly body: number; readonly isUnion: boolean }
  /** True where the body is only the nearest one. */
  readonly bodyAssumed?: boolean
  readonly confidence: 'sure' | 'likely'
  /** By what the name was known as that of a person. */
  readonly rule: RuleName
}

import type { RuleBody } from '#records'

/** A rule that a person writes: a new one, one that is adopted, or the next version of one. */
export interface RuleDraft {
  readonly body: RuleBody
  /** The record and its version that the person saw, where there is one. */
  readonly seen?: { readonly id: string; readonly version: number }
}

const nothing = (): RuleBody['name'] => ({ original: 'en', in: { en: '' } })

export const freshRule = (country: string | undefined): RuleBody => ({
  name: nothing(),
  basis: '',
  trigger: 'agreement signed',
  direction: 'after',
  length: { count: 15, unit: 'days' },
  rolls: 'no',
  binds: { kind: 'country', country: country ?? 'VN' },
  owed: nothing(),
})

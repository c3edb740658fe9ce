/** What `verify` can find wrong. Codes are stable: programs and help texts go by them. */
export const findingCodes = [
  'storage-unreadable',
  'entry-missing',
  'commitment-differs',
  'content-unreadable',
  'content-half-erased',
  'record-differs',
  'version-chain-broken',
  'head-size-differs',
  'head-root-differs',
  'checkpoint-not-valid',
  'checkpoint-beyond-ledger',
  'checkpoint-root-differs',
  'projection-missing',
  'projection-differs',
  'projection-without-entry',
  'document-missing',
  'document-differs',
] as const

export type FindingCode = (typeof findingCodes)[number]

export interface Finding {
  readonly code: FindingCode
  /** The entry that it is about, where there is one. */
  readonly sequence?: number
  readonly record?: string
  readonly document?: string
  /** What the storage itself said. */
  readonly message?: string
}

/** A damaged disk may give a finding for each entry; the first ones tell enough, the rest are counted. */
const keptMost = 1000

export class Findings {
  readonly kept: Finding[] = []
  count = 0

  add(finding: Finding): void {
    this.count += 1
    if (this.kept.length < keptMost) this.kept.push(finding)
  }
}

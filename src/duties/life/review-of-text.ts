/** What the life of a text needs of a review of it. */
export interface ReviewOfText {
  readonly id: string
  readonly kind: 'mid-term' | 'final'
  /** EDTF: the day on which it was opened or held. */
  readonly opened: string
  /** EDTF: the day on which both sides had signed it off; left out while one has not. */
  readonly signedOff?: string
}

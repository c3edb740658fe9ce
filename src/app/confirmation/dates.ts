import { edtfDate } from '#kernel'
import type { OpenDocument } from '../open-document.ts'
import { proposalsOf } from '../proposal-key.ts'

/**
 * The day from which a document speaks: of a report the last event that it tells before its publication, else that
 * of its publication; of a text without one the day on which it was signed, else that of its first event. Undefined
 * where it says none with a year.
 */
export function dateOfDocument(document: OpenDocument): string | undefined {
  const published = document.kept.reading.document.published ?? document.record.body.published
  const events = dated(proposalsOf(document.reliable, 'event').map(({ fields }) => fields.when))
  const signings = dated(proposalsOf(document.reliable, 'agreement').map(({ fields }) => fields.signed))
  if (published === undefined) return signings[0] ?? events[0]
  const until = edtfDate(published).latest
  const told = [...events, ...signings].filter((date) => edtfDate(date).earliest <= until)
  return told.toSorted((a, b) => edtfDate(b).earliest - edtfDate(a).earliest)[0] ?? published
}

const dated = (dates: readonly (string | undefined)[]): string[] =>
  dates.filter((date) => date !== undefined).filter((date) => edtfDate(date).yearKnown)

/** Whether something on that date was still ahead when the document was written. */
export function liesAhead(document: OpenDocument, when: string | undefined): boolean {
  const spoken = dateOfDocument(document)
  if (when === undefined || spoken === undefined) return false
  return edtfDate(when).yearKnown && edtfDate(when).earliest > edtfDate(spoken).latest
}

import type { Reading } from './proposal.ts'

/**
 * One line of JSON for one document, as programs read it: the document's language, date and title, the proposals
 * with their kind, fields and citations, the warnings with theirs; where the reading
 * was explained, also `explanation`, for each proposal and for the document.
 */
export function contractLine(reading: Reading): string {
  return JSON.stringify({
    document: reading.document,
    proposals: reading.proposals.map(({ kind, fields, citations, confidence, foundBy, known, basis, explanation }) => ({
      kind,
      fields,
      citations,
      confidence,
      foundBy,
      known,
      basis,
      explanation,
    })),
    warnings: reading.warnings,
    explanation: reading.explanation,
  })
}

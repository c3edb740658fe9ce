import type { DocumentText } from '#documents'
import { fold } from '#kernel'
import type { Proposal, Quote, Reading, Warning } from '../proposal.ts'
import { quoteFrom } from '../quote.ts'
import { isKnownAlready } from './duplicates.ts'
import { checkedFields, nameForm, type Ground } from './field-checks.ts'
import { shownText } from './parts.ts'
import type { ModelAnswer, SuggestedPart, Suggestion } from './suggestion.ts'

const mostAdmitted = 100

/**
 * A reading with what a model proposes beside it: only what stands in the text, quote by quote and name by name, and
 * what the rules did not find. All of it is marked and unsure; what the rules found stays as it is. Whatever the model
 * was told by the document, nothing else can come of its answer. What was dropped is counted in a warning.
 */
export function admitSuggestions(reading: Reading, document: DocumentText, answer: ModelAnswer): Reading {
  const text = shownText(document, answer.characters)
  const known = groundOf(reading)
  const admitted: Proposal[] = []
  let dropped = answer.malformed
  for (const part of answer.parts) {
    const around = { ...known, part: text.slice(part.start, part.end) }
    for (const suggestion of part.suggestions) {
      const proposal = proposalOf(suggestion, part, around, document.text)
      if (!proposal || admitted.length >= mostAdmitted || wasRefused(proposal, reading)) dropped++
      else if (!isKnownAlready(proposal, reading.proposals) && !isKnownAlready(proposal, admitted)) {
        admitted.push(proposal)
      }
    }
  }
  return {
    ...reading,
    proposals: [...reading.proposals, ...admitted],
    warnings: [...reading.warnings, ...warningsOf(document, answer, dropped)],
  }
}

/** What people refused as a body is not proposed again, whoever proposes it. */
const wasRefused = ({ kind, fields }: Proposal, { warnings }: Reading): boolean =>
  kind === 'organisation' &&
  warnings.some(({ code, citation }) => code === 'name-refused-before' && fold(citation.quote) === fold(fields.name))

type Known = Pick<Ground, 'bodies' | 'years'>

function groundOf({ document, proposals }: Reading): Known {
  const bodies = proposals
    .filter((proposal) => proposal.kind === 'organisation')
    .flatMap(({ fields }) => [fields.name, ...fields.aliases])
  const dates = proposals.flatMap(({ fields }) => Object.values(fields)).filter((value) => typeof value === 'string')
  const years = [document.published ?? '', ...dates].flatMap((date) => date.match(/^\d{4}|(?<=\/)\d{4}/g) ?? [])
  return { bodies: new Set(bodies.map(nameForm)), years: new Set(years) }
}

function proposalOf(
  { kind, fields, quotes }: Suggestion,
  { start }: SuggestedPart,
  around: Known & { readonly part: string },
  text: string,
): Proposal | null {
  const citations = quotes.map((quote) => onlyPlace(around.part, quote, start, text))
  if (citations.length === 0 || !citations.every((citation) => citation !== null)) return null
  const checked = checkedFields(kind, { ...fields }, { ...around, quotes })
  if (!checked) return null
  const basis = Object.fromEntries(checked.read.map((field) => [field, { assumed: 'language-model' }]))
  return {
    kind,
    fields: checked.fields,
    citations,
    confidence: 'unsure',
    foundBy: 'model',
    basis,
  } as unknown as Proposal
}

/** Where a quote stands; null where it does not, or where it stands twice and nobody can tell which is meant. */
function onlyPlace(part: string, quote: string, offset: number, text: string): Quote | null {
  const at = quote.trim() === '' ? -1 : part.indexOf(quote)
  if (at < 0 || part.indexOf(quote, at + 1) >= 0) return null
  return quoteFrom(text, { start: offset + at, end: offset + at + quote.length })
}

/** These are about the whole text: they cite no words of it. */
function warningsOf({ text }: DocumentText, { characters, trouble }: ModelAnswer, dropped: number): Warning[] {
  const citation: Quote = { start: 0, end: 0, quote: '' }
  const warnings: Warning[] = []
  if (trouble) warnings.push({ code: 'model-not-answered', citation, details: { trouble } })
  if (text.length > characters) warnings.push({ code: 'model-shown-beginning', citation, details: { characters } })
  if (dropped > 0) warnings.push({ code: 'model-proposal-dropped', citation, details: { count: dropped } })
  return warnings
}

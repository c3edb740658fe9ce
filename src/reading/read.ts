import type { DocumentText } from '#documents'
import type { Directory } from './directory/index.ts'
import type { Step } from './finder.ts'
import { nothingFound, type Findings } from './findings.ts'
import { findAgreements } from './finders/agreements/index.ts'
import { findCommitments } from './finders/commitments/index.ts'
import { findDates } from './finders/dates.ts'
import { findEvents } from './finders/events/index.ts'
import { findFigures } from './finders/figures/index.ts'
import { findOrganisations } from './finders/organisations/index.ts'
import { findPeople } from './finders/people/index.ts'
import { findTopics } from './finders/topics.ts'
import { findPublication } from './finders/publication.ts'
import { checkPercentages } from './refiners/check-percentages.ts'
import { warnOfSlips } from './refiners/figure-contradicts.ts'
import { fillYears } from './refiners/fill-years.ts'
import { mergeEvents } from './refiners/merge-events.ts'
import { warnOfNoYear } from './refiners/no-year.ts'
import { followWhatWasTold } from './refiners/told-names.ts'
import { warnOfSeveralNames } from './refiners/several-names.ts'
import { detectLanguage, languageOf } from './languages/index.ts'
import { partsByLanguage, type LanguagePart } from './languages/parts.ts'
import { joinReadings } from './join-readings.ts'
import type { Line } from './passages/lines.ts'
import { pageOf } from './passages/passages.ts'
import type { Reading, Warning } from './proposal.ts'
import { withoutSoftBreaks } from './soft-breaks.ts'
import { plainBlanks } from './plain-blanks.ts'
import { explainer, leftOutOf } from './explain/explain.ts'
import { TraceNotes } from './explain/trace.ts'
import { proposalsFrom } from './proposals.ts'
import { quoteFrom } from './quote.ts'
import { readingFormOf } from './reading-form.ts'
import { findSides } from './sides/sides-of.ts'

/** In this order: a step may use what those before it found. */
const steps: readonly Step[] = [
  findPublication,
  findDates,
  fillYears,
  findOrganisations,
  followWhatWasTold,
  findPeople,
  findSides,
  findAgreements,
  findEvents,
  mergeEvents,
  findCommitments,
  findFigures,
  checkPercentages,
  warnOfSlips,
  findTopics,
  warnOfSeveralNames,
  warnOfNoYear,
]

export interface ReadOptions {
  /** BCP 47; without it the language is told from the text. */
  readonly language?: string
  /** Tells also how each proposal came about, and what was left out and why. */
  readonly explain?: boolean
  /** What is known by name; without it the built-in lists. */
  readonly directory?: Directory
  /** What the people of the office said of names: these are found where no rule finds them, and named as known. */
  readonly told?: Directory
}

/**
 * Reads a document: what it says of organisations, people, events, agreements, commitments and figures, each with
 * its place in the text. A text of several languages is read part by part. Pure and deterministic, in time linear in the
 * size of the text; never throws for any text. In a language that is not read yet it proposes nothing and says so in a
 * warning.
 */
export function read(document: DocumentText, options: ReadOptions = {}): Reading {
  const form = readingFormOf(document)
  const { text } = form.document
  const parts = partsByLanguage(text, options.language ?? detectLanguage(text))
  const readings = parts.map((part) => ({ part, reading: readPart(form.document, part, options) }))
  return form.inOriginal(joinReadings(readings))
}

function readPart(document: DocumentText, { code, text, lines }: LanguagePart, options: ReadOptions): Reading {
  const language = languageOf(code)
  if (!language) return unread(document, code, lines[0])
  const { page: cut, warnings } = pageOf(
    { ...document, text: withoutSoftBreaks(plainBlanks(text), document.blocks) },
    language,
    options.directory,
  )
  const notes = options.explain ? new TraceNotes() : undefined
  const page = { ...cut, ...(notes ? { trace: notes } : {}), ...(options.told ? { told: options.told } : {}) }
  let findings: Findings = { ...nothingFound, warnings }
  for (const step of steps) findings = { ...findings, ...step(page, findings) }
  return {
    document: {
      language: code,
      published: findings.published ?? document.published,
      title: page.title ?? document.title,
      form: page.form,
    },
    proposals: proposalsFrom(findings, document.text, notes && explainer(page, findings, document.text)),
    warnings: findings.warnings.map((warning) => ({
      ...warning,
      citation: quoteFrom(document.text, warning.citation),
    })),
    ...(notes ? { explanation: leftOutOf(page, findings, notes, document.text) } : {}),
  }
}

function unread(document: DocumentText, language: string, first: Line | undefined): Reading {
  const warnings: Warning[] = first
    ? [{ code: 'language-not-read', citation: quoteFrom(document.text, first), details: { language } }]
    : []
  return { document: { language, published: document.published, title: document.title }, proposals: [], warnings }
}

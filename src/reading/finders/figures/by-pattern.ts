import type { LeftReason, RuleName } from '../../explain/rules.ts'
import { leftOut } from '../../explain/trace.ts'
import type { Findings, Found, FoundDate } from '../../findings.ts'
import type { FigureReader } from '../../languages/figure-words.ts'
import { matchesOf } from '../../matches.ts'
import type { Page, Passage } from '../../page.ts'
import type { FigureFields } from '../../proposal.ts'
import type { FigurePatterns } from './figure-patterns.ts'

type FoundFigure = Found<FigureFields>

const rolesRead = new Set<Passage['role']>(['sentence', 'item'])
const lettersLookedAt = 16
/** In minutes a line such as *Present: …* is no heading. */
const label = /[:：]\s*\S/

/** For languages whose numbers stand with a classifier or noun in a fixed order. */
export function figuresByPattern(patterns: FigurePatterns): FigureReader {
  return (page, findings) => figuresOf(page, findings, patterns)
}

function figuresOf(page: Page, { dates }: Findings, patterns: FigurePatterns): FoundFigure[] {
  const datesOf = Map.groupBy(dates, ({ passage }) => passage)
  const seen = new Map<string, number>()
  return page.passages
    .filter(
      ({ role, quote }) => rolesRead.has(role) || (page.form !== 'report' && role === 'heading' && label.test(quote)),
    )
    .flatMap((passage) => figuresIn(page, passage, datesOf.get(passage.index) ?? [], patterns))
    .filter(({ fields: { value, plan, unit }, mentions }) => {
      // The same number of the same things in another sentence is the same figure told again.
      const key = `${value} ${plan ?? ''} ${unit}`
      const [passage = -1] = mentions.map((mention) => mention.passage)
      const before = seen.get(key)
      if (before === undefined) seen.set(key, passage)
      const isNew = before === undefined || before === passage
      for (const place of isNew ? [] : mentions) leftOut(page, 'figures: told before', place)
      return isNew
    })
}

function figuresIn(page: Page, passage: Passage, dates: readonly FoundDate[], patterns: FigurePatterns): FoundFigure[] {
  const found: FoundFigure[] = []
  const add = (match: RegExpExecArray): void => {
    const start = passage.start + numberAt(match)
    const end = passage.start + match.index + match[0].length
    // The percentage printed beside an actual number and its plan is a figure, too.
    const others = match.groups?.['percent'] === undefined ? found : found.filter(({ fields }) => fields.unit === '%')
    const spent = [...others.flatMap(({ mentions }) => mentions), ...dates]
    if (spent.some((other) => other.start < end && start < other.end)) return
    const fields = fieldsOf(match, passage, patterns)
    if (!fields) return
    const near = dates.filter((date) => date.start - end < periodReach && start - date.end < periodReach)
    found.push({
      fields: { ...fields, ...(near.length === 1 && near[0] ? { period: near[0].when } : {}) },
      mentions: [{ start, end, quote: page.text.slice(start, end), passage: passage.index }],
      confidence: fields.unit === '' ? 'likely' : 'sure',
      rule: { name: ruleOf(fields) },
    })
  }
  for (const plan of patterns.plans) for (const match of matchesOf(plan, passage.quote)) add(match)
  for (const match of matchesOf(patterns.counted, passage.quote)) {
    const reason = whyNotCounted(match, passage, patterns)
    const start = passage.start + numberAt(match)
    if (reason) leftOut(page, reason, { start, end: passage.start + match.index + match[0].length })
    else add(match)
  }
  return found.sort((one, other) => (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0))
}
const periodReach = 25

/** Where the number begins; what it counts may stand before it (patterns with the flag `d`). */
function numberAt({ index, indices }: RegExpExecArray): number {
  const { value, plan } = indices?.groups ?? {}
  return value ? Math.min(value[0], plan?.[0] ?? value[0]) : index
}

function ruleOf({ plan, unit }: FigureFields): RuleName {
  if (plan !== undefined) return 'figures: actual and plan'
  return unit === '%' ? 'figures: percentage' : 'figures: number and what it counts'
}

/** The number belongs to a series, a range or a limit, or counts what nobody would note; null where it counts. */
function whyNotCounted(
  match: RegExpExecArray,
  { quote }: Passage,
  { notAfter, notBefore, uncounted, countsOne, valueOf }: FigurePatterns,
): LeftReason | null {
  const end = match.index + match[0].length
  const before = quote.slice(Math.max(0, numberAt(match) - lettersLookedAt), numberAt(match))
  if (notAfter.test(before) || notBefore.test(quote.slice(end, end + lettersLookedAt)))
    return 'figures: of a series, a range or a limit'
  const unit = match.groups?.['unit'] ?? ''
  const isOne = unit !== '' && match.groups?.['scale'] === undefined && valueOf(match.groups?.['value'] ?? '') === 1
  if (isOne && countsOne?.test(unit) === false) return 'figures: counts nothing'
  return uncounted.test(unit) ? 'figures: counts nothing' : null
}

function fieldsOf(match: RegExpExecArray, passage: Passage, patterns: FigurePatterns): FigureFields | null {
  const groups = match.groups ?? {}
  const value = scaled(groups['value'], groups['scale'], patterns)
  if (value === undefined) return null
  const plan = scaled(groups['plan'], groups['planScale'] ?? groups['scale'], patterns)
  const percentage = scaled(groups['percentage'], undefined, patterns)
  const unit = unitOf(groups, patterns)
  return {
    what: groups['what']?.trim() ?? (unit || (passage.heading ?? match[0])),
    value,
    unit,
    ...(plan === undefined ? {} : { plan }),
    ...(percentage === undefined ? {} : { percentage }),
  }
}

function unitOf(groups: Readonly<Record<string, string | undefined>>, { currencies }: FigurePatterns): string {
  if (groups['percent'] !== undefined) return '%'
  const money = groups['money']?.trim()
  return money === undefined ? (groups['unit']?.trim() ?? '') : (currencies[money] ?? money)
}

function scaled(
  printed: string | undefined,
  scale: string | undefined,
  { valueOf, scales }: FigurePatterns,
): number | undefined {
  const value = printed === undefined ? undefined : valueOf(printed.trim())
  if (value === undefined || !Number.isFinite(value)) return undefined
  // 1.174 × 1,000,000 is not a whole number in floating point.
  return Number((value * (scales[scale?.trim() ?? ''] ?? 1)).toPrecision(12))
}

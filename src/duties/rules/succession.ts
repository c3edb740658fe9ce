import { edtfDate, type Day } from '#kernel'
import {
  confirmedOn,
  passesOn,
  stateOfSuccession,
  type CommitmentBody,
  type LineageEvent,
  type SuccessionBody,
  type SuccessionState,
} from '#records'
import type { Evidence } from '../evidence.ts'
import type { Register } from '../register.ts'
import type { Closing, TextLife } from './text-life.ts'

/** From a day on, what is open stands with the heir. */
export interface Move {
  readonly from: string
  readonly heir: string
  readonly day: Day
  /** The day of the lineage event, as it was recorded. */
  readonly event: string
}

/** A lineage event of which nobody has yet decided, or the partner not yet confirmed, what becomes of the promise. */
export interface Waiting {
  readonly organisation: string
  readonly event: LineageEvent
  readonly state: SuccessionState
}

/** What became of the bodies of a promise. */
export interface Succession {
  /** In the order of time, each body's chain together. */
  readonly moves: readonly Move[]
  readonly waiting: readonly Waiting[]
  /** The parties closed the text, or let another one go on in its place. */
  readonly closing: Closing | null
  /** Heirs by the body in whose place they act, and since when. */
  readonly actors: ReadonlyMap<string, { readonly body: string; readonly since: Day }>
}

type Records = readonly SuccessionBody[]
const none: Records = []

/** One lineage event of a body, or of its heir, with how far its succession has come under one text. */
export interface SuccessionStep {
  /** The body of the promise, and the one that holds its place before this step. */
  readonly body: string
  readonly holder: string
  readonly event: LineageEvent
  readonly record: SuccessionBody | undefined
  readonly state: SuccessionState
  /** The day on which every partner had confirmed it; null while one has not. */
  readonly confirmed: Day | null
}

/**
 * From heir to heir, as far as it is confirmed: the last step may be one that waits. A body that comes back in its own
 * chain ends it.
 */
export function successionSteps(
  body: string,
  records: Records,
  lineageOf: (organisation: string) => readonly LineageEvent[],
  asOf: Day,
): SuccessionStep[] {
  const steps: SuccessionStep[] = []
  const known = new Set<string>()
  let holder: string | undefined = body
  while (holder !== undefined && !known.has(holder)) {
    known.add(holder)
    const own = stepsOfHolder(body, holder, records, lineageOf(holder), asOf)
    steps.push(...own)
    const last: SuccessionStep | undefined = own.at(-1)
    holder =
      last && last.confirmed !== null && last.record?.decision?.kind === 'keep' ? last.record.decision.heir : undefined
  }
  return steps
}

/** Up to the first event that waits, closes the text, or hands it on. */
function stepsOfHolder(
  body: string,
  holder: string,
  records: Records,
  events: readonly LineageEvent[],
  asOf: Day,
): SuccessionStep[] {
  const steps: SuccessionStep[] = []
  for (const event of events) {
    if (!passesOn(event) || edtfDate(event.date).earliest > asOf) continue
    const record = records.find((one) => one.organisation === holder && isAbout(one, event))
    const day = record ? confirmedOn(record) : null
    const confirmed = day !== null && day <= asOf ? day : null
    const state = record ? stateOfSuccession(record, asOf) : 'undecided'
    steps.push({ body, holder, event, record, state, confirmed })
    if (confirmed === null || record?.decision?.kind !== 'keep' || record.decision.heir !== holder) return steps
  }
  return steps
}

/**
 * A body that was merged, split or dissolved: the calendar runs on under its old name, and succession waits, until every
 * partner has confirmed what was decided for the text. On that day everything open moves to the heir; of several
 * heirs the one that was named, so nothing is ever owed twice. `subject` is the agreement, else the partnership.
 * Null where nothing happened to any of the bodies.
 */
export function successionOf(
  subject: string | undefined,
  { debtors, creditors }: { readonly debtors: readonly string[]; readonly creditors: readonly string[] },
  { organisationsWithLineage, successions }: Register,
  asOf: Day,
): Succession | null {
  if (organisationsWithLineage.size === 0) return null
  const bodies = [...debtors, ...creditors]
  if (!bodies.some((body) => organisationsWithLineage.has(body))) return null
  const records = (subject === undefined ? undefined : successions.get(subject)?.map(({ body }) => body)) ?? none
  const lineageOf = (id: string): readonly LineageEvent[] => organisationsWithLineage.get(id)?.body.lineage ?? []
  const steps = [...new Set(bodies)].flatMap((body) => successionSteps(body, records, lineageOf, asOf))
  const closing = closingOf(steps)
  return { moves: movesOf(steps), waiting: closing ? [] : waitingOf(steps), closing, actors: actorsOf(steps, bodies) }
}

function movesOf(steps: readonly SuccessionStep[]): Move[] {
  return steps.flatMap(({ holder, event, record, confirmed }) => {
    const heir = record?.decision?.kind === 'keep' ? record.decision.heir : undefined
    if (confirmed === null || heir === undefined || heir === holder) return []
    return [{ from: holder, heir, day: confirmed, event: event.date }]
  })
}

const waitingOf = (steps: readonly SuccessionStep[]): Waiting[] =>
  steps
    .filter(({ confirmed }) => confirmed === null)
    .map(({ holder, event, state }) => ({ organisation: holder, event, state }))

function closingOf(steps: readonly SuccessionStep[]): Closing | null {
  let first: Closing | null = null
  for (const { record, confirmed } of steps) {
    const decision = record?.decision
    if (confirmed === null || decision === undefined || decision.kind === 'keep') continue
    if (first !== null && first.day <= confirmed) continue
    const by = decision.kind === 'merge' && decision.into !== undefined ? { by: decision.into } : {}
    first = { kind: decision.kind === 'merge' ? 'replaced' : 'terminated', day: confirmed, ...by }
  }
  return first
}

/** A body that the promise names itself acts for itself only. */
function actorsOf(steps: readonly SuccessionStep[], bodies: readonly string[]): Succession['actors'] {
  const actors = new Map<string, { body: string; since: Day }>()
  for (const { body, event } of steps) {
    for (const heir of event.others) {
      if (!bodies.includes(heir) && !actors.has(heir)) actors.set(heir, { body, since: edtfDate(event.date).earliest })
    }
  }
  return actors
}

const isAbout = ({ event }: SuccessionBody, { kind, date }: LineageEvent): boolean =>
  event.kind === kind && event.date === date

/** The life of a text that the parties closed or merged after a succession. */
export function lifeAfter(life: TextLife, succession: Succession | null): TextLife {
  const closing = succession?.closing
  if (!closing || life.end < closing.day) return life
  return { ...life, end: closing.kind === 'replaced' ? closing.day - 1 : closing.day, closing }
}

/** What an heir does counts for the body in whose place it acts, from the event on; who did it is kept. */
export function evidenceOfHeirs(evidence: readonly Evidence[], succession: Succession | null): readonly Evidence[] {
  if (!succession || succession.actors.size === 0) return evidence
  return evidence.map((one) => {
    const actor = one.by === undefined ? undefined : succession.actors.get(one.by)
    return actor && one.until >= actor.since ? one.doneFor(actor.body) : one
  })
}

/** What an heir decides counts as its predecessor's word once the partner has confirmed it. */
export function decisionsOfHeirs(body: CommitmentBody, succession: Succession | null): CommitmentBody {
  if (!succession || succession.moves.length === 0 || body.decisions === undefined) return body
  const named = (id: string): string => {
    const actor = succession.moves.some(({ heir }) => heir === id) ? succession.actors.get(id) : undefined
    return actor?.body ?? id
  }
  const decisions = body.decisions.map((one) => ({
    ...one,
    by: one.by.map(named),
    ...(one.kind === 'turn' ? { whose: named(one.whose) } : {}),
  }))
  return { ...body, decisions }
}

import { edtfDate, type Day } from '#kernel'
import type { Periods } from './calendar.ts'
import type { DutyState, Turn } from './duty.ts'
import { dutyId } from './duty-id.ts'
import type { Pledge } from './pledge.ts'
import type { Question } from './question.ts'
import { fulfilmentsOf, type Register } from './register.ts'
import { freeGatherings, questionsOfCandidates } from './rules/candidates.ts'
import { decidedOn, type Decided } from './rules/decisions.ts'
import { placeEvidence, type Placed } from './rules/placing.ts'
import { ask, questionsOfEvidence, questionsOfPledge, questionsOfSuccession } from './rules/questions.ts'
import { questionsOfReach, spreadOverQuota } from './rules/quota.ts'
import { slotsOf, type Slot } from './rules/slots.ts'
import { stateOf } from './rules/state.ts'
import { turnsOf, type Turns } from './rules/turn.ts'
import { emptyTally, tallyOf, type Tally } from './rules/voices.ts'

/** What every reckoning of one standing shares. */
export interface Surroundings {
  readonly register: Register
  readonly asOf: Day
  readonly periods: Periods
}

/** One duty with all that it was worked out from. */
export interface Reckoning {
  readonly pledge: Pledge
  readonly slot: Slot
  /** The debtor, where each side owes for itself: part of the id. */
  readonly name: string | undefined
  readonly debtors: readonly string[]
  readonly creditors: readonly string[]
  readonly due: Day | null
  readonly state: DutyState
  readonly tally: Tally
  readonly decided: Decided
  readonly turn: Turn | undefined
  readonly questions: readonly Question[]
  readonly asOf: Day
}

/** The duties of one commitment, and the questions about it that belong to no single duty. */
export interface Reckoned {
  readonly reckonings: readonly Reckoning[]
  readonly questions: readonly Question[]
}

/** Who owes a slot to whom. */
interface Side {
  readonly debtors: readonly string[]
  readonly creditors: readonly string[]
  /** Part of the id where each side owes for itself. */
  readonly name: string | undefined
}

const noQuestions: readonly Question[] = []

export function reckon(pledge: Pledge, around: Surroundings): Reckoned {
  const slots = slotsOf(frameOf(pledge, around))
  const placed = placeEvidence(slots, pledge.evidence)
  const { by } = pledge.body
  const turns =
    by.kind === 'in turn' && slots.length > 0 ? turnsOf(pledge, by.order, slots, placed, around.asOf) : undefined
  const reckonings: Reckoning[] = []
  for (const side of sidesOf(pledge)) {
    const tallies = talliesOf(slots, placed, side.name)
    for (let index = 0; index < slots.length; index += 1) {
      const turn = turns?.bySlot[index]
      const owing = turn ? sideInTurn(pledge, turn) : side
      reckonings.push(reckonSlot(pledge, slots[index]!, owing, tallies[index]!, turn, around))
    }
  }
  return { reckonings, questions: questionsOf(pledge, slots, placed, turns, around) }
}

function frameOf(
  { body, agreement, start, end }: Pledge,
  { asOf, periods }: Surroundings,
): Parameters<typeof slotsOf>[0] {
  const term = agreement?.body.period === undefined ? null : edtfDate(agreement.body.period)
  return { body, term, start, end, asOf, periods }
}

function reckonSlot(
  pledge: Pledge,
  slot: Slot,
  { debtors, creditors, name }: Side,
  tally: Tally,
  turn: Turn | undefined,
  { asOf, register }: Surroundings,
): Reckoning {
  const decided = decidedOn(pledge, slot.period, creditors, asOf)
  const due = decided.postponed?.to ?? slot.due
  const state = stateOf({ pledge, period: slot.period, due, min: slot.owed.min, tally, decided, asOf })
  const duty = {
    pledge,
    slot,
    name,
    debtors,
    creditors,
    due,
    state,
    tally,
    decided,
    turn,
    questions: noQuestions,
    asOf,
  }
  const questions = questionsOfDuty(duty, register)
  return questions.length === 0 ? duty : { ...duty, questions }
}

function questionsOfDuty(duty: Reckoning, register: Register): readonly Question[] {
  const candidates = questionsOfCandidates(duty, freeGatherings(duty, register))
  const reach = questionsOfReach(duty)
  return reach.length === 0 ? candidates : [...candidates, ...reach]
}

function talliesOf(slots: readonly Slot[], placed: Placed, name: string | undefined): readonly Tally[] {
  const tallies: Tally[] = []
  for (let index = 0; index < slots.length; index += 1) {
    const { due, period } = slots[index]!
    const all = placed.bySlot[index]
    const own = name === undefined ? all : all?.filter((one) => one.by === name)
    // As far as an approximate date reaches, it is still in time.
    tallies.push(own === undefined || own.length === 0 ? emptyTally : tallyOf(own, due ?? period.last))
  }
  return slots.length > 1 && slots.some((slot) => slot.key === 'whole') ? spreadOverQuota(slots, tallies) : tallies
}

function questionsOf(
  pledge: Pledge,
  slots: readonly Slot[],
  placed: Placed,
  turns: Turns | undefined,
  { register, asOf }: Surroundings,
): readonly Question[] {
  const questions = questionsOfPledge(pledge, slots)
  questions.push(...questionsOfSuccession(pledge, register, asOf))
  if (register.fulfilments.has(pledge.commitment.id)) {
    questions.push(...questionsOfEvidence(pledge, placed.unplaced, fulfilmentsOf(register, pledge.commitment.id)))
  }
  if (turns) questions.push(...questionsOfTurns(pledge, slots, turns))
  return questions
}

/** Who hosted out of turn counts; whose turn comes next both sides have to say. */
const questionsOfTurns = ({ commitment, partnership }: Pledge, slots: readonly Slot[], turns: Turns): Question[] =>
  turns.outOfTurn.map(({ slot, host, inTurn }) => {
    const { key, period } = slots[slot]!
    const about = { commitment: commitment.id, partnership, duty: dutyId(commitment.id, key, undefined) }
    return ask('whose-turn-next', about, { host, inTurn, period: period.text })
  })

function sidesOf({ body, debtors, creditors }: Pledge): readonly Side[] {
  if (body.by.kind !== 'each') return [{ debtors, creditors, name: undefined }]
  return [...new Set(debtors)].map((name) => ({ debtors: [name], creditors: without(creditors, name), name }))
}

const sideInTurn = ({ creditors }: Pledge, { whose }: Turn): Side => ({
  debtors: [whose],
  creditors: without(creditors, whose),
  name: undefined,
})

const without = (organisations: readonly string[], one: string): readonly string[] =>
  organisations.filter((organisation) => organisation !== one)

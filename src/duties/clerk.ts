import { questionsOfDuty, questionsOfHistory } from './asking.ts'
import type { DutyTable } from './duty-table.ts'
import type { Pledge } from './pledge.ts'
import type { Pledges } from './pledges.ts'
import type { Question } from './question.ts'
import { reckon, type Reckoning } from './reckoning.ts'
import type { Commitment, Register } from './register.ts'
import { firmnessOf } from './rules/binding.ts'
import { samenessOf } from './rules/promised-twice.ts'
import { ask, awaitsAnswer } from './rules/questions.ts'

/** All that one commitment gives on one day. */
export interface Leaf {
  readonly commitment: Commitment
  /** Null where it gives no duties. */
  readonly pledge: Pledge | null
  /** Its rows in the table of duties: the first, and the one after the last. */
  readonly firstRow: number
  readonly endRow: number
  /** Those of its duties, then those of its own. */
  readonly questions: readonly Question[]
  /** The same for all commitments that promise the same; undefined where that cannot be. */
  readonly sameness: string | undefined
}

const none: readonly Question[] = []

/** Reckons one commitment after the other into one table. */
export class Clerk {
  readonly #register: Register
  readonly #table: DutyTable
  #asked: Question[] = []

  constructor(register: Register, table: DutyTable) {
    this.#register = register
    this.#table = table
  }

  leafOf(commitment: Commitment, pledges: Pledges): Leaf {
    const pledge = pledges.of(commitment)
    const firstRow = this.#table.length
    if (pledge === null) {
      const question = this.#questionInstead(commitment, pledges)
      const questions = question ? [question] : none
      return { commitment, pledge, firstRow, endRow: firstRow, questions, sameness: undefined }
    }
    const history = reckon(pledge, this.#table.calendar, this.#enter)
    for (const question of questionsOfHistory(pledge, history, this.#register)) this.#asked.push(question)
    const [endRow, questions] = [this.#table.length, this.#takeAsked()]
    return { commitment, pledge, firstRow, endRow, questions, sameness: samenessOf(pledge) }
  }

  readonly #enter = (reckoning: Reckoning): void => {
    const asked = questionsOfDuty(reckoning, this.#register)
    this.#table.add(reckoning, asked)
    for (const question of asked) this.#asked.push(question)
  }

  #takeAsked(): readonly Question[] {
    if (this.#asked.length === 0) return none
    const asked = this.#asked
    this.#asked = []
    return asked
  }

  /** What to ask about a commitment that gives no duties. */
  #questionInstead(commitment: Commitment, pledges: Pledges): Question | null {
    const { agreement, partnership } = commitment.body
    if (!pledges.isSeen(commitment)) return null
    const text = agreement === undefined ? undefined : this.#register.agreements.get(agreement)
    const firmness = firmnessOf(commitment.body, text)
    if (firmness === 'waits') return awaitsAnswer(commitment)
    if (firmness === 'none' || agreement === undefined) return null
    return ask('agreement-not-found', { commitment: commitment.id, partnership }, { agreement })
  }
}

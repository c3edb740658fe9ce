import type { Pledge } from './pledge.ts'
import type { Question } from './question.ts'
import type { History, Reckoning } from './reckoning.ts'
import type { Register } from './register.ts'
import { freeGatherings, questionsOfCandidates } from './rules/candidates.ts'
import { questionsOfCadence } from './rules/cadence-set.ts'
import { questionsOfEvent, questionsOfEvidence, questionsOfPledge, questionsOfYears } from './rules/questions.ts'
import { questionsOfReach } from './rules/quota.ts'
import { questionsOfSuccession } from './rules/succession-questions.ts'
import { questionsOfTurns } from './rules/turn-questions.ts'

/** What a person is asked about one duty. */
export function questionsOfDuty(duty: Reckoning, register: Register): readonly Question[] {
  const candidates = questionsOfCandidates(duty, freeGatherings(duty, register))
  const reach = questionsOfReach(duty)
  return reach.length === 0 ? candidates : [...candidates, ...reach]
}

/** What a person is asked about a commitment and its periods together. */
export function questionsOfHistory(pledge: Pledge, history: History, register: Register): readonly Question[] {
  const { slots, placed, turns, reckonings } = history
  const { when } = pledge.body
  const questions = questionsOfPledge(pledge, slots)
  if (when.kind === 'at an event') questions.push(...questionsOfEvent(pledge, when))
  questions.push(...questionsOfCadence(pledge))
  if (pledge.evidence.length > 0) questions.push(...questionsOfEvidence(pledge, placed.unplaced))
  questions.push(...questionsOfYears(pledge, register))
  if (pledge.succession) questions.push(...questionsOfSuccession(pledge, reckonings, register))
  if (turns) questions.push(...questionsOfTurns(pledge, slots, turns, reckonings))
  return questions
}

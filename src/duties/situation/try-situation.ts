import { dayText, type Day } from '#kernel'
import type { AnyRecord } from '#records'
import type { Duty } from '../duty.ts'
import type { AgreementLife } from '../life/index.ts'
import { lifeOfTexts } from '../life/life-of-texts.ts'
import type { Question } from '../question.ts'
import { standing } from '../standing.ts'
import { differencesFrom, type Difference } from './differences.ts'
import { Names } from './names.ts'
import { recordsOf } from './records.ts'
import type { CaseSituation } from './situation.ts'
import { dutyKey, questionKey, tellDuty, warningKey, type ToldDuty } from './told-duty.ts'
import { warningsAbout, warningsOf, type Warning } from '../warnings/index.ts'
import { tellText, type ToldText } from './told-text.ts'

/** What the engine says of a situation, in the words of the situation. */
export interface TriedSituation {
  readonly name: string
  readonly asOf: string
  readonly texts: readonly { readonly name: string; readonly told: ToldText; readonly life: AgreementLife }[]
  readonly duties: readonly { readonly key: string; readonly told: ToldDuty; readonly duty: Duty }[]
  readonly questions: readonly { readonly key: string; readonly question: Question }[]
  readonly warnings: readonly { readonly key: string; readonly warning: Warning }[]
  /** Where it is not what the situation expects; null where nothing is expected of this day. */
  readonly differences: readonly Difference[] | null
  /** The name that an id of a reason or a question stands for. */
  readonly knownAs: (id: string) => string | undefined
}

/** Throws a `Problem` where the records would not be let in. */
export function trySituation(given: CaseSituation, asOf: Day | string): TriedSituation {
  const names = new Names()
  const records = recordsOf(given, names)
  const answer = standing(records, asOf)
  const texts = [...lifeOfTexts(records, asOf)].map(([id, life]) => ({
    name: names.nameOf(id),
    told: tellText(life),
    life,
  }))
  const day = dayText(answer.asOf)
  const duties = answer.duties.map((duty) => ({
    key: dutyKey(duty, names),
    told: tellDuty(duty, names),
    duty,
  }))
  const questions = answer.questions.map((question) => ({ key: questionKey(question, names), question }))
  const warnings = warningsIn(given, records, asOf, names).map((warning) => ({
    key: warningKey(warning, names),
    warning,
  }))
  return {
    name: given.name,
    asOf: day,
    texts,
    duties,
    questions,
    warnings,
    differences: given.asOf === day ? differencesFrom(given, { texts, duties, questions, warnings }) : null,
    knownAs: (id) => names.knownAs(id),
  }
}

/** What somebody is about to save is looked at more closely, the rest as on any day. */
function warningsIn(
  { saving }: CaseSituation,
  records: readonly AnyRecord[],
  asOf: Day | string,
  names: Names,
): readonly Warning[] {
  if (saving.length === 0) return warningsOf(records, asOf)
  const about = saving.flatMap((one) => [names.idOf('commitment', one), names.idOf('agreement', one)])
  return warningsAbout(records, asOf, new Set(about))
}

import { dayOf, type Day } from '#kernel'
import type { AnyRecord } from '#records'
import { dueAfterText, dueBeforePromise } from './impossible-dates.ts'
import { incomplete } from './incomplete.ts'
import { enteredAfterText, promisedAfterText } from './lapsed-text.ts'
import { outOfReach } from './out-of-reach.ts'
import { partyOfPromise, partyOfText } from './party-not-there.ts'
import { signatoryNotKnown, signatureWithoutPower } from './signature-without-power.ts'
import { noWarnings, surveyOf, type Check, type Survey } from './survey.ts'
import { twoLiveTexts } from './two-live-texts.ts'
import type { Warning } from './warning.ts'

export type { Warning, WarningCode, WarningDetails } from './warning.ts'

/** What is checked, in the order in which it is told. */
const checks: readonly Check[] = [
  promisedAfterText,
  enteredAfterText,
  dueAfterText,
  dueBeforePromise,
  twoLiveTexts,
  partyOfText,
  partyOfPromise,
  signatureWithoutPower,
  signatoryNotKnown,
  outOfReach,
  ...incomplete,
]

/**
 * What is likely to do harm in all records, as it is known on a day: by the order of the checks, then of the ids. What
 * only matters while a record is being written is left out.
 */
export const warningsOf = (records: readonly AnyRecord[], asOf: Day | string): readonly Warning[] =>
  warningsIn(records, surveyOf(records, dayIn(asOf), null))

/**
 * The same for records that somebody is about to save, or looks at: with everything that is missing in them. `records`
 * holds them as they would be saved.
 */
export const warningsAbout = (
  records: readonly AnyRecord[],
  asOf: Day | string,
  about: ReadonlySet<string>,
): readonly Warning[] =>
  warningsIn(
    records.filter(({ id }) => about.has(id)),
    surveyOf(records, dayIn(asOf), about),
  )

const dayIn = (asOf: Day | string): Day => (typeof asOf === 'string' ? dayOf(asOf) : asOf)

function warningsIn(asked: readonly AnyRecord[], survey: Survey): readonly Warning[] {
  const records = asked.filter(({ withdrawn }) => withdrawn !== true).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return checks.flatMap((check) => {
    if (check.moment === 'saving' && survey.about === null) return noWarnings
    return records.flatMap((record) => found(check, record, survey))
  })
}

function found(check: Check, record: AnyRecord, survey: Survey): readonly Warning[] {
  if (check.kind === 'commitment') return record.kind === 'commitment' ? check.find(record, survey) : noWarnings
  return record.kind === 'agreement' ? check.find(record, survey) : noWarnings
}

import { edtfDate } from '#kernel'
import type { AgreementBody, RecordOf } from '#records'
import { lifeQuestion, type LifeQuestion } from './reason.ts'

export type People = ReadonlyMap<string, RecordOf<'person'>>
type Signatory = AgreementBody['signatories'][number]

/**
 * “Signed” needs a day, for each party somebody with the power to sign (a post with that body on that day, or a stated
 * capacity), and a scan or the reason why there is none. What is missing is asked for.
 */
export function questionsOfSigning(body: AgreementBody, sides: readonly string[], people: People): LifeQuestion[] {
  const { signed, signatories, scans, noScan } = body
  if (signed === undefined) return [lifeQuestion('needs-signing-day', {}), ...scanQuestion(scans, noScan)]
  const questions: LifeQuestion[] = []
  for (const organisation of sides) {
    if (!signatories.some((one) => signsFor(one, sides, signed, people).includes(organisation))) {
      questions.push(lifeQuestion('needs-signatory', { organisation }))
    }
  }
  for (const one of signatories) {
    if (!hasPower(one, sides, signed, people)) {
      questions.push(lifeQuestion('signatory-without-power', { name: one.name, day: signed }))
    }
  }
  return [...questions, ...scanQuestion(scans, noScan)]
}

const scanQuestion = (scans: readonly string[], noScan: unknown): LifeQuestion[] =>
  scans.length > 0 || noScan !== undefined ? [] : [lifeQuestion('needs-scan', {})]

/** The parties for which somebody signed: the one that is named, else those with which they held a post that day. */
function signsFor(signatory: Signatory, sides: readonly string[], day: string, people: People): readonly string[] {
  if (signatory.organisation !== undefined) return [signatory.organisation]
  return sides.filter((side) => heldPost(signatory, [side], day, people))
}

/** By a stated capacity, or by a post with the party (with any, where none is named) on the day. */
export function hasPower(signatory: Signatory, sides: readonly string[], day: string, people: People): boolean {
  if (signatory.capacity !== undefined) return true
  const bodies = signatory.organisation === undefined ? sides : [signatory.organisation]
  return heldPost(signatory, bodies, day, people)
}

/** A post whose beginning or end nobody knows may have been held on the day: it counts. */
function heldPost({ person }: Signatory, bodies: readonly string[], day: string, people: People): boolean {
  const posts = people.get(person ?? '')?.body.posts ?? []
  const { earliest, latest } = edtfDate(day)
  return posts.some(
    ({ organisation, from, until }) =>
      organisation !== undefined &&
      bodies.includes(organisation) &&
      (from === undefined || edtfDate(from).earliest <= latest) &&
      (until === undefined || edtfDate(until).latest >= earliest),
  )
}

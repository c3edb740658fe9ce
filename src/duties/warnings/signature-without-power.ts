import { edtfDate, type EdtfDate } from '#kernel'
import type { AgreementBody } from '#records'
import { hasPower } from '../life/signing.ts'
import type { Agreement } from '../register.ts'
import { partiesOf } from '../rules/text-life.ts'
import { noWarnings, type AgreementCheck, type Survey } from './survey.ts'
import { warn, type Warning } from './warning.ts'

type Signatory = AgreementBody['signatories'][number]

/** A signature by somebody whose post with a party was over on the day of signing, or had not begun, or is not there. */
export const signatureWithoutPower: AgreementCheck = {
  kind: 'agreement',
  moment: 'always',
  find(agreement, survey) {
    const day = dayOfSigning(agreement)
    if (day === undefined) return noWarnings
    return agreement.body.signatories.flatMap((signatory) => powerOf(agreement, signatory, day, survey) ?? [])
  },
}

/** Whose power nobody can look up: a name without a person, and without the power by which it stands there. */
export const signatoryNotKnown: AgreementCheck = {
  kind: 'agreement',
  moment: 'saving',
  find(agreement) {
    if (dayOfSigning(agreement) === undefined) return noWarnings
    return agreement.body.signatories
      .filter(({ person, capacity }) => person === undefined && capacity === undefined)
      .map(({ name }) => warn('signatory-not-known', agreement, { signatory: name }))
  },
}

function dayOfSigning({ body: { signed } }: Agreement): EdtfDate | undefined {
  const date = signed === undefined ? undefined : edtfDate(signed)
  return date?.yearKnown === true ? date : undefined
}

function powerOf(agreement: Agreement, signatory: Signatory, day: EdtfDate, survey: Survey): Warning | null {
  const person = signatory.person === undefined ? undefined : survey.people.get(signatory.person)
  const sides = partiesOf(agreement, survey.register)
  if (person === undefined || hasPower(signatory, sides, day.text, survey.people)) return null
  const bodies = signatory.organisation === undefined ? sides : [signatory.organisation]
  const common = { person: person.id, day: day.text }
  const post = person.body.posts.findLast(({ organisation }) => bodies.includes(organisation ?? ''))
  if (post === undefined) return warn('signatory-not-of-party', agreement, common)
  return post.until !== undefined && edtfDate(post.until).latest < day.earliest
    ? warn('signatory-post-over', agreement, { ...common, post: post.title, date: post.until })
    : warn('signatory-post-ahead', agreement, { ...common, post: post.title, date: post.from ?? '' })
}

import { edtfDate, type EdtfDate } from '#kernel'
import type { AgreementBody, PersonBody } from '#records'
import type { Agreement } from '../register.ts'
import { noWarnings, type AgreementCheck, type Survey } from './survey.ts'
import { warn, type Warning } from './warning.ts'

type Post = PersonBody['posts'][number]
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

/** Whose power nobody can look up: a name without a person, or no signatory at all. */
export const signatoryNotKnown: AgreementCheck = {
  kind: 'agreement',
  moment: 'saving',
  find(agreement) {
    const { signatories, evidence, signed } = agreement.body
    if (signed === undefined || agreement.body.status === 'planned') return noWarnings
    if (signatories.length === 0)
      return evidence === 'press' ? noWarnings : [warn('signatories-missing', agreement, {})]
    return signatories
      .filter(({ person }) => person === undefined)
      .map(({ name }) => warn('signatory-not-known', agreement, { signatory: name }))
  },
}

function dayOfSigning({ body: { signed } }: Agreement): EdtfDate | undefined {
  const date = signed === undefined ? undefined : edtfDate(signed)
  return date?.yearKnown === true ? date : undefined
}

function powerOf(agreement: Agreement, { person: id }: Signatory, day: EdtfDate, survey: Survey): Warning | null {
  const person = id === undefined ? undefined : survey.people.get(id)
  if (person === undefined) return null
  const parties = new Set(agreement.body.parties.map(({ organisation }) => organisation))
  const posts = person.body.posts.filter(({ organisation }) => organisation !== undefined && parties.has(organisation))
  const common = { person: person.id, day: day.text }
  if (posts.length === 0) return warn('signatory-not-of-party', agreement, common)
  if (posts.some((post) => !isOver(post, day) && !isAheadOf(post, day))) return null
  const over = posts.find((post) => isOver(post, day))
  const post = over ?? posts[0]!
  return over
    ? warn('signatory-post-over', agreement, { ...common, post: post.title, date: post.until ?? '' })
    : warn('signatory-post-ahead', agreement, { ...common, post: post.title, date: post.from ?? '' })
}

const isOver = ({ until }: Post, day: EdtfDate): boolean => until !== undefined && edtfDate(until).latest < day.earliest
const isAheadOf = ({ from }: Post, day: EdtfDate): boolean => from !== undefined && edtfDate(from).earliest > day.latest

import { Problem } from '#kernel'
import type { PersonFields } from '#reading'
import type { PersonBody } from '#records'
import { nameKey } from '../matching/names.ts'
import { personMatches } from '../matching/people.ts'
import type { Keyed } from '../proposal-key.ts'
import { dateOfDocument } from './dates.ts'
import { chosenMatch } from './match.ts'
import { organisationNamed } from './parts.ts'
import { addMention, statedBy, type Confirmed, type Work } from './work.ts'

type Post = PersonBody['posts'][number]
type Name = PersonBody['names'][number]

/** Languages in which people are written in their own script; what an English text prints is a form that was seen. */
const ownScripts = new Set(['vi', 'ko', 'zh', 'lo', 'ja', 'th', 'km'])

/** A new person with their post, or a known one who is seen in it. */
export async function confirmPerson(
  work: Work,
  proposal: Keyed<'person'>,
  fields: PersonFields,
  match: string | undefined,
): Promise<Confirmed> {
  const matches = personMatches(work.register, fields, work.language)
  const known = await chosenMatch(work, { proposal, name: fields.name, matches, match })
  const posts = await postsOf(work, proposal, fields)
  if (known === null) {
    return { record: work.add('person', { names: namesOf(work, fields), posts }, statedBy(work, proposal)) }
  }
  if (known.kind !== 'person') throw new Problem('value-invalid', { field: 'match' })
  addMention(work, proposal, fields.name, known.id)
  const names = namesOf(work, fields).filter(
    (name) => !known.body.names.some((own) => nameKey(own.text) === nameKey(name.text)),
  )
  const learnt = posts.filter((post) => !known.body.posts.some((own) => isSamePost(own, post)))
  if (names.length + learnt.length > 0) {
    const body = { ...known.body, names: [...known.body.names, ...names], posts: [...known.body.posts, ...learnt] }
    work.change(known, { body })
  }
  return { record: known }
}

const namesOf = (work: Work, fields: PersonFields): Name[] =>
  [fields.name, ...fields.aliases].map((text) => ({
    text,
    language: work.language,
    kind: ownScripts.has(work.language) ? 'own script' : 'seen',
  }))

/** The post in which the document shows them. A body without a title of office is no post. */
async function postsOf(work: Work, proposal: Keyed, fields: PersonFields): Promise<Post[]> {
  if (fields.role === undefined) return []
  const organisation =
    fields.organisation === undefined ? undefined : await organisationNamed(work, proposal, fields.organisation)
  const seen = dateOfDocument(work.document)
  return [
    {
      title: fields.role,
      ...(organisation === undefined ? {} : { organisation }),
      ...(seen === undefined ? {} : { seen }),
    },
  ]
}

const isSamePost = (one: Post, other: Post): boolean =>
  nameKey(one.title) === nameKey(other.title) && one.organisation === other.organisation

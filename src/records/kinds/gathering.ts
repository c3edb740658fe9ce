import { z } from 'zod'
import { allTexts, present } from '../kind.ts'
import { edtf, identifier, multilingual, shortText } from '../values.ts'

/** What talks and delegations have in common: who came to whom, when, where and about what. */
export const gathering = {
  title: multilingual,
  partnership: identifier.optional(),
  when: edtf.optional(),
  place: shortText.optional(),
  host: identifier.optional(),
  guests: z.array(identifier).max(50).default([]),
  people: z.array(identifier).max(200).default([]),
  topics: z.array(shortText).max(50).default([]),
  note: multilingual.optional(),
}

const body = z.object(gathering)
type Gathering = z.infer<typeof body>

export const gatheringTexts = (body: Gathering): string[] => [
  ...allTexts(body.title),
  ...allTexts(body.note),
  ...present([body.place]),
  ...body.topics,
]

export const gatheringReferences = (body: Gathering): string[] => [
  ...present([body.partnership, body.host]),
  ...body.guests,
  ...body.people,
]

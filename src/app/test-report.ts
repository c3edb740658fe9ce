import type { Proposal } from '#reading'
import { found } from './test-office.ts'

/** A report of talks with a partner, and what an attentive reader finds in it. */
export const talksText =
  'On 20 May 2025 the Busan Harbour Workers Union received the Red River Labour Federation in Busan. ' +
  'The Busan Harbour Workers Union will hold two courses for the Red River Labour Federation in 2025. ' +
  'Both sides agreed to inform each other regularly. ' +
  'Chairwoman Han Mi-rae spoke of migrant workers.'

export const partner = 'Busan Harbour Workers Union'
export const own = 'Red River Labour Federation'

export const talksProposals: readonly Proposal[] = [
  found(talksText, 'organisation', partner, { name: partner, aliases: ['BHWU'], country: 'KR' }),
  found(talksText, 'organisation', own, { name: own, aliases: [], country: 'VN' }),
  found(talksText, 'person', 'Han Mi-rae', {
    name: 'Han Mi-rae',
    aliases: [],
    role: 'Chairwoman',
    organisation: partner,
  }),
  found(talksText, 'event', 'On 20 May 2025', {
    type: 'meeting',
    when: '2025-05-20',
    place: 'Busan',
    host: partner,
    guests: [own],
  }),
  found(talksText, 'commitment', 'will hold two courses', {
    by: [partner],
    to: [own],
    what: 'hold two courses',
    modality: 'will',
    quantity: '2 courses',
    period: '2025',
  }),
  found(talksText, 'commitment', 'Both sides agreed to inform each other regularly', {
    by: ['both sides'],
    to: [],
    what: 'inform each other',
    modality: 'agreed',
    recurrence: 'regular',
  }),
  found(talksText, 'topic', 'migrant workers', { topic: 'migrant workers' }),
]

import type { FieldsByKind } from '../api/types.ts'
import type { AgreementBody, CommitmentBody, DelegationBody, OrganisationBody, PersonBody, TalksBody } from '#records'

/**
 * The values that fields choose from. The register itself is not shipped to the browser; these lists are held to it
 * by their types: each value must be one that the register knows, and a list that misses one does not compile.
 */
type Complete<Union extends string, List extends readonly Union[]> = [Union] extends [List[number]] ? List : never
const all =
  <Union extends string>() =>
  <const List extends readonly Union[]>(...list: Complete<Union, List> & List): List =>
    list

type Every = Extract<CommitmentBody['when'], { kind: 'every' }>
type Name = OrganisationBody['names'][number]
type Lineage = OrganisationBody['lineage'][number]

export const cadences = all<Every['cadence']>()('month', 'quarter', 'half-year', 'year', 'two years', 'term')
export const modalities = all<CommitmentBody['modality']>()(
  'agreed',
  'will',
  'planned',
  'proposed',
  'requested',
  'hoped',
  'done',
)
export const agreementStatuses = all<AgreementBody['status']>()(
  'planned',
  'signed',
  'in force',
  'replaced',
  'expired',
  'terminated',
)
export const eventTypes = all<FieldsByKind['event']['type']>()(
  'meeting',
  'visit',
  'signing',
  'training',
  'review',
  'reception',
  'conference',
)
export const topics = all<FieldsByKind['topic']['topic']>()(
  'training',
  'delegation exchange',
  'experience sharing',
  'agreement',
  'migrant workers',
  'collective bargaining',
  'legal aid',
  'working conditions',
  'organising',
  'foreign investment',
  'welfare',
  'international forums',
  'women and youth',
  'local ties',
  'aid and gifts',
)
export const evidences = all<AgreementBody['evidence']>()('press', 'copy', 'original')
export const talksTypes = all<TalksBody['type']>()(
  'meeting',
  'reception',
  'conference',
  'signing',
  'review',
  'training',
)
export const delegationStates = all<DelegationBody['state']>()('planned', 'held', 'postponed', 'cancelled')
export const organisationTypes = all<OrganisationBody['type']>()('union', 'other')
export const levels = all<NonNullable<OrganisationBody['level']>>()(
  'national',
  'regional',
  'local',
  'enterprise',
  'international',
)
export const nameKinds = all<Name['kind']>()('official', 'short', 'acronym', 'translation', 'seen')
export const personNameKinds = all<PersonBody['names'][number]['kind']>()('own script', 'passport', 'seen')
export const nameOrders = all<NonNullable<PersonBody['nameOrder']>>()('family first', 'given first')
export const lineageKinds = all<Lineage['kind']>()(
  'renamed',
  'merged into',
  'split',
  'dissolved with transfer',
  're-parented',
  'status changed',
)
export const textLanguages = ['en', 'vi', 'ko', 'zh', 'lo'] as const

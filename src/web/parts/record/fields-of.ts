import type { KindName } from '#records'
import {
  agreementStatuses,
  cadences,
  delegationStates,
  evidenceKinds,
  evidences,
  levels,
  lineageKinds,
  lineageParts,
  modalities,
  nameKinds,
  nameOrders,
  organisationTypes,
  personNameKinds,
  reviewTypes,
  talksTypes,
} from '#records/lists'
import { choice, one, several, type FieldSpec } from './field-spec.ts'

/** What talks and delegations have in common. */
const gathering: readonly FieldSpec[] = [
  { name: 'title', type: 'multilingual', required: true },
  one('partnership', 'partnership'),
  { name: 'when', type: 'date' },
  { name: 'place', type: 'text' },
  one('host', 'organisation'),
  several('guests', 'organisation'),
  several('people', 'person'),
  { name: 'topics', type: 'texts' },
  { name: 'note', type: 'multilingual' },
]

const debtors: Readonly<Record<string, readonly FieldSpec[]>> = {
  one: [one('organisation', 'organisation', { required: true })],
  each: [several('organisations', 'organisation')],
  jointly: [several('organisations', 'organisation')],
  'in turn': [several('order', 'organisation'), one('startsWith', 'organisation')],
}

const occasions: Readonly<Record<string, readonly FieldSpec[]>> = {
  once: [{ name: 'due', type: 'date' }],
  every: [
    choice('cadence', 'cadence', cadences, { required: true }),
    { name: 'from', type: 'date', label: 'field.first-period' },
    { name: 'until', type: 'date', label: 'field.last-period' },
    several('setBy', 'organisation'),
  ],
  quota: [
    { name: 'period', type: 'date', required: true },
    {
      name: 'shares',
      type: 'list',
      start: { period: '', min: 1 },
      fields: [
        { name: 'period', type: 'date', required: true },
        { name: 'min', type: 'number', required: true },
        { name: 'max', type: 'number' },
      ],
    },
  ],
  regularly: [],
  'at an event': [
    one('event', 'delegation', { also: 'talks' }),
    { name: 'described', type: 'multilingual' },
    { name: 'date', type: 'date' },
  ],
}

/** A person of the register, or a name where nobody wrote the person down yet. */
const looksAfter: readonly FieldSpec[] = [one('person', 'person'), { name: 'name', type: 'text' }]

const datedNote: readonly FieldSpec[] = [
  { name: 'date', type: 'date', required: true },
  { name: 'text', type: 'multilingual', label: 'field.what', required: true },
  one('by', 'organisation'),
]

const renewals: Readonly<Record<string, readonly FieldSpec[]>> = {
  none: [],
  'by new text': [],
  'by itself': [
    { name: 'months', type: 'number', required: true },
    { name: 'notice', type: 'number', label: 'field.notice-months' },
    { name: 'times', type: 'number' },
  ],
  'in words': [{ name: 'words', type: 'text', required: true }],
}

/** The fields of every kind in the order in which people read them. Fields that are not here are kept as they are. */
export const fieldsOf: Partial<Readonly<Record<KindName, readonly FieldSpec[]>>> = {
  organisation: [
    {
      name: 'names',
      type: 'list',
      start: { text: '', language: 'en', kind: 'official' },
      fields: [
        { name: 'text', type: 'text', label: 'field.name', required: true },
        { name: 'language', type: 'language', required: true },
        choice('kind', 'name-kind', nameKinds, { label: 'field.name-kind', required: true }),
        { name: 'from', type: 'date' },
        { name: 'until', type: 'date' },
      ],
    },
    choice('type', 'organisation', organisationTypes, { label: 'field.organisation-type', required: true }),
    { name: 'country', type: 'country' },
    { name: 'place', type: 'text' },
    choice('level', 'level', levels),
    one('parent', 'organisation'),
    {
      name: 'lineage',
      type: 'list',
      start: { kind: 'renamed', date: '', others: [] },
      fields: [
        choice('kind', 'lineage', lineageKinds, { label: 'field.lineage-kind', required: true }),
        { name: 'date', type: 'date', required: true },
        choice('part', 'lineage-part', lineageParts, { label: 'field.lineage-part' }),
        several('others', 'organisation'),
        { name: 'source', type: 'text', label: 'succession.source' },
        { name: 'note', type: 'text' },
      ],
    },
  ],
  person: [
    {
      name: 'names',
      type: 'list',
      start: { text: '', language: 'en', kind: 'seen' },
      fields: [
        { name: 'text', type: 'text', label: 'field.name', required: true },
        { name: 'language', type: 'language', required: true },
        choice('kind', 'person-name', personNameKinds, { label: 'field.name-kind', required: true }),
      ],
    },
    choice('nameOrder', 'name-order', nameOrders),
    { name: 'honorific', type: 'text' },
    {
      name: 'posts',
      type: 'list',
      start: { title: '' },
      fields: [
        { name: 'title', type: 'text', label: 'field.role', required: true },
        one('organisation', 'organisation'),
        { name: 'from', type: 'date' },
        { name: 'until', type: 'date' },
        { name: 'seen', type: 'date' },
      ],
    },
  ],
  partnership: [
    { name: 'title', type: 'multilingual', required: true },
    several('organisations', 'organisation'),
    { name: 'since', type: 'date' },
    { name: 'note', type: 'multilingual' },
  ],
  agreement: [
    { name: 'title', type: 'multilingual', required: true },
    { name: 'type', type: 'text', required: true },
    one('partnership', 'partnership'),
    {
      name: 'parties',
      type: 'list',
      start: {},
      fields: [one('organisation', 'organisation', { required: true }), { name: 'namedAs', type: 'text' }],
    },
    choice('status', 'status', agreementStatuses, { required: true }),
    choice('evidence', 'evidence', evidences, { label: 'field.text-evidence', required: true }),
    { name: 'signed', type: 'date' },
    { name: 'place', type: 'text' },
    {
      name: 'signatories',
      type: 'list',
      start: { name: '' },
      fields: [
        { name: 'name', type: 'text', required: true },
        one('person', 'person'),
        { name: 'capacity', type: 'text' },
        one('organisation', 'organisation', { label: 'field.signs-for' }),
      ],
    },
    several('scans', 'document'),
    { name: 'noScan', type: 'multilingual' },
    { name: 'period', type: 'date' },
    { name: 'ended', type: 'date' },
    one('replaces', 'agreement'),
    { name: 'languages', type: 'languages' },
    { name: 'prevails', type: 'language' },
    { name: 'renewal', type: 'variant', says: 'renewal', variants: renewals },
  ],
  commitment: [
    { name: 'what', type: 'multilingual', required: true },
    { name: 'by', type: 'variant', says: 'debtor', variants: debtors, required: true },
    several('to', 'organisation'),
    choice('modality', 'modality', modalities, { required: true }),
    { name: 'amount', type: 'quantity' },
    { name: 'when', type: 'variant', says: 'occasion', variants: occasions, label: 'field.occasion', required: true },
    one('partnership', 'partnership'),
    one('agreement', 'agreement'),
    { name: 'clause', type: 'text' },
    { name: 'made', type: 'date' },
    one('restates', 'commitment'),
    one('amends', 'commitment'),
    { name: 'topic', type: 'text' },
    { name: 'owner', type: 'group', fields: looksAfter },
    { name: 'contact', type: 'group', fields: looksAfter },
    { name: 'evidenceKinds', type: 'choices', says: 'evidence-kind', choices: evidenceKinds },
    { name: 'evidence', type: 'text' },
    { name: 'difficulties', type: 'list', start: { date: '' }, fields: datedNote },
    { name: 'recommendations', type: 'list', start: { date: '' }, fields: datedNote },
  ],
  review: [
    one('agreement', 'agreement', { required: true }),
    choice('type', 'review', reviewTypes, { label: 'field.review-type', required: true }),
    { name: 'period', type: 'date' },
    { name: 'date', type: 'date', required: true },
    {
      name: 'signOffs',
      type: 'list',
      start: {},
      fields: [
        one('organisation', 'organisation', { required: true }),
        { name: 'name', type: 'text', required: true },
        { name: 'date', type: 'date', required: true },
      ],
    },
    { name: 'note', type: 'multilingual' },
  ],
  fulfilment: [
    one('commitment', 'commitment', { required: true }),
    { name: 'date', type: 'date', required: true },
    { name: 'period', type: 'date' },
    { name: 'amount', type: 'number' },
    one('by', 'organisation', { label: 'field.done-by' }),
    choice('voice', 'voice', ['debtor', 'creditor'], { required: true }),
    choice('says', 'says', ['met', 'not met'], { required: true }),
    { name: 'note', type: 'multilingual' },
  ],
  talks: [
    ...gathering.slice(0, 1),
    choice('type', 'event', talksTypes, { label: 'field.event-type', required: true }),
    ...gathering.slice(1),
  ],
  delegation: [
    ...gathering.slice(0, 1),
    choice('state', 'delegation', delegationStates, { required: true }),
    ...gathering.slice(1),
  ],
  indicator: [
    { name: 'what', type: 'multilingual', required: true },
    { name: 'unit', type: 'text', required: true },
    one('organisation', 'organisation', { label: 'field.measured-by' }),
  ],
  result: [
    one('indicator', 'indicator', { required: true }),
    { name: 'period', type: 'date' },
    { name: 'actual', type: 'number', required: true },
    { name: 'plan', type: 'number' },
    { name: 'printedPercentage', type: 'number' },
    { name: 'asOf', type: 'date' },
  ],
  document: [
    { name: 'fileName', type: 'text' },
    { name: 'language', type: 'language' },
    { name: 'published', type: 'date' },
  ],
  office: [
    { name: 'name', type: 'text', required: true },
    one('organisation', 'organisation'),
    { name: 'country', type: 'country' },
    { name: 'language', type: 'language', required: true },
    { name: 'timeZone', type: 'text', required: true },
  ],
}

import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

const written = (text: string) => ({ original: 'en', in: { en: text } })

/** States a fact through the interface, as the signed-in person of the page; gives its id. */
export async function addRecord(page: Page, kind: string, body: object): Promise<string> {
  const answer = await page.request.post('/api/records', {
    data: { kind, body, replaces: null },
    headers: { origin: new URL(page.url()).origin },
  })
  assert.equal(answer.status(), 201, await answer.text())
  const { record } = (await answer.json()) as { record: { id: string } }
  return record.id
}

/** Two fictional federations with a signed text and a yearly visit in turn, of which 2022 was kept and 2023 was not. */
export interface TestPartners {
  readonly north: string
  readonly south: string
  readonly agreement: string
  readonly visit: string
  readonly courses: string
}

export async function addPartners(page: Page): Promise<TestPartners> {
  const body = (text: string) =>
    addRecord(page, 'organisation', { names: [{ text, language: 'en', kind: 'official' }], type: 'union' })
  const [north, south] = [await body('Federation of the North'), await body('Federation of the South')]
  const partnership = await addRecord(page, 'partnership', {
    title: written('North and South'),
    organisations: [north, south],
  })
  const agreement = await addRecord(page, 'agreement', {
    title: written('Memorandum 2022–2026'),
    type: 'memorandum',
    partnership,
    parties: [{ organisation: north }, { organisation: south }],
    status: 'in force',
    evidence: 'original',
    signed: '2022-01-10',
    period: '2022/2026',
  })
  const common = { partnership, agreement, modality: 'agreed' }
  const visit = await addRecord(page, 'commitment', {
    ...common,
    what: written('send a delegation every year'),
    by: { kind: 'in turn', order: [north, south], startsWith: north },
    when: { kind: 'every', cadence: 'year' },
    owner: { name: 'Mai Anh' },
  })
  const courses = await addRecord(page, 'commitment', {
    ...common,
    what: written('hold four courses in the term'),
    by: { kind: 'one', organisation: north },
    to: [south],
    amount: { min: 4, unit: 'courses' },
    when: { kind: 'quota', period: '2022/2026', shares: [{ period: '2023', min: 2 }] },
  })
  const done = { voice: 'debtor', says: 'met' }
  await addRecord(page, 'fulfilment', { ...done, commitment: visit, date: '2022-06-02', by: north })
  await addRecord(page, 'fulfilment', { ...done, commitment: courses, date: '2023-05', amount: 1 })
  return { north, south, agreement, visit, courses }
}

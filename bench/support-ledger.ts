import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateSigningKey } from '#kernel'
import type { AppendRequest, Storage } from '#ledger'
import { kinds, writtenIn, type AnyRecord, type TalksBody } from '#records'
import { openStorage } from '#storage'

export interface Bench {
  readonly storage: Storage
  readonly office: string
  readonly dataFolder: string
}

/** An empty office on the embedded storage, removed again when the act is over. */
export async function withStorage<Value>(act: (bench: Bench) => Promise<Value>): Promise<Value> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'comity-bench-'))
  const storage = await openStorage({ dataFolder })
  const office = randomUUID()
  await storage.addOffice({ office, created: '2026-01-01T00:00:00.000Z', signingKey: generateSigningKey() })
  try {
    return await act({ storage, office, dataFolder })
  } finally {
    await storage.close()
    await rm(dataFolder, { recursive: true })
  }
}

/** Numbers below `most`, small ones often and large ones seldom, as words of a language are (Zipf). */
export function zipf(most: number, seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.min(most - 1, Math.floor(most ** (state / 2_147_483_648)) - 1)
  }
}

const syllables = [
  'ha',
  'noi',
  'lao',
  'dong',
  'seo',
  'ul',
  'sek',
  'ong',
  'vien',
  'tiane',
  'hue',
  'pak',
  'se',
  'su',
  'won',
]

/** A vocabulary in which every word is another and many begin alike. */
export function wordOf(number: number): string {
  let rest = number + 1
  let word = ''
  while (rest > 0) {
    word += syllables[rest % syllables.length] ?? ''
    rest = Math.floor(rest / syllables.length)
  }
  return word
}

const vocabulary = 50_000
const organisations = 200

const organisationId = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`

/** Identifiers that sort in the order in which they are made, as UUIDs of version 7 do. */
function identifiersInOrder(): () => string {
  let number = 0
  return () => {
    number += 1
    const time = (1_760_000_000_000 + number).toString(16).padStart(12, '0')
    return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`
  }
}

/** Records as offices have them: a title, a passage of some twenty words, a citation. */
export function recordMaker(seed: number): () => AnyRecord {
  const next = zipf(vocabulary, seed)
  const partner = zipf(organisations, seed + 1)
  const identifiers = identifiersInOrder()
  const words = (count: number): string => Array.from({ length: count }, () => wordOf(next())).join(' ')
  return () => ({
    id: identifiers(),
    kind: 'talks',
    version: 1,
    format: kinds.talks.format,
    body: talksBody(words, partner),
    citations: [{ document: 'ab'.repeat(32), start: 120, end: 240, quote: words(12) }],
    audience: 'office',
  })
}

function talksBody(words: (count: number) => string, partner: () => number): TalksBody {
  return {
    title: writtenIn('en', words(5)),
    type: 'meeting',
    when: '2025-12-02',
    place: words(1),
    guests: [organisationId(partner()), organisationId(partner())],
    people: [],
    topics: [words(2)],
    note: writtenIn('en', words(20)),
  }
}

export function requestOf(office: string, records: readonly AnyRecord[]): AppendRequest {
  return {
    office,
    by: 'system',
    at: '2026-03-04T05:06:07.089Z',
    changes: records.map((record) => ({ record, replaces: null })),
  }
}

/** Fills the ledger in large requests. */
export async function fillLedger({ storage, office }: Bench, count: number): Promise<void> {
  const make = recordMaker(7)
  const atOnce = 1000
  for (let done = 0; done < count; done += atOnce) {
    await storage.append(requestOf(office, Array.from({ length: Math.min(atOnce, count - done) }, make)))
  }
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

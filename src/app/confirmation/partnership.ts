import { nameOf, writtenIn } from '#records'
import type { Keyed } from '../proposal-key.ts'
import type { Live } from '../stored.ts'
import { citationsOf, type Work } from './work.ts'

const fewest = 2

/** The partnership of exactly these bodies, of the register or of this step. */
export function partnershipBetween(work: Work, organisations: readonly string[]): Live<'partnership'> | undefined {
  const made = work.changes().map(({ record }) => record)
  return [...work.register.partnerships, ...made.filter((record) => record.kind === 'partnership')].find(
    ({ body }) =>
      body.organisations.length === organisations.length &&
      organisations.every((id) => body.organisations.includes(id)),
  )
}

/** The partnership of these bodies; begun now where there is none yet. Undefined for fewer than two. */
export async function partnershipFor(
  work: Work,
  organisations: readonly string[],
  proposal: Keyed,
): Promise<string | undefined> {
  if (organisations.length < fewest) return undefined
  const known = partnershipBetween(work, organisations)
  if (known) return known.id
  const names: string[] = []
  for (const id of organisations) {
    const record = await work.get(id)
    if (record.kind !== 'organisation' || record.body.type !== 'union') return undefined
    names.push(nameOf(record.body, work.language))
  }
  const title = writtenIn(work.language, names.join(' – '))
  const citations = citationsOf(work, proposal).slice(0, 1)
  return work.add('partnership', { title, organisations: [...organisations] }, { citations }).id
}

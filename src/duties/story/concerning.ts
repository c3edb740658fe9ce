import type { AnyRecord, RecordOf } from '#records'

/**
 * The records on which the duties of one commitment rest, so that its days can be reckoned one by one: other
 * commitments are left out, but those that it restates or amends, or that do so with it.
 */
export function concerning(records: readonly AnyRecord[], commitment: string): readonly AnyRecord[] {
  const kin = kinOf(records, commitment)
  return records.filter((record) => {
    if (record.kind === 'commitment') return kin.has(record.id)
    return record.kind !== 'fulfilment' || kin.has(record.body.commitment)
  })
}

function kinOf(records: readonly AnyRecord[], id: string): ReadonlySet<string> {
  const own = commitmentIn(records, id)
  const before = own?.body.restates ?? own?.body.amends
  const kin = new Set([id, ...(before === undefined ? [] : [before])])
  for (const record of records) {
    if (record.kind === 'commitment' && (record.body.restates ?? record.body.amends) === id) kin.add(record.id)
  }
  return kin
}

/** Undefined for what a rule of the office makes owed: nobody promised it. */
export function commitmentIn(records: readonly AnyRecord[], id: string): RecordOf<'commitment'> | undefined {
  const found = records.find((record) => record.id === id)
  return found?.kind === 'commitment' ? found : undefined
}

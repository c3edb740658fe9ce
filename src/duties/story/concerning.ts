import type { AnyRecord, RecordOf } from '#records'

/**
 * The records on which the duties of one commitment rest, so that its days can be reckoned one by one: other
 * commitments are left out, but those that it restates or that restate it.
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
  const kin = new Set([id, ...(own?.body.restates === undefined ? [] : [own.body.restates])])
  for (const record of records) {
    if (record.kind === 'commitment' && record.body.restates === id) kin.add(record.id)
  }
  return kin
}

/** Undefined for what a rule of the office makes owed: nobody promised it. */
export function commitmentIn(records: readonly AnyRecord[], id: string): RecordOf<'commitment'> | undefined {
  const found = records.find((record) => record.id === id)
  return found?.kind === 'commitment' ? found : undefined
}

import { isDeepStrictEqual } from 'node:util'
import { Problem } from '#kernel'
import type { AnyRecord } from '#records'
import type { Context } from './context.ts'
import { personOf } from './people-names.ts'
import { permit } from './permissions.ts'
import { isIdentifier } from './stored.ts'
import type { Actor, HistoryItem } from './views.ts'

/** All versions of a record, newest first, with who, when, why and what they changed. */
export async function history(context: Context, actor: Actor, id: string): Promise<readonly HistoryItem[]> {
  permit(actor, 'look')
  const versions = isIdentifier(id) ? await context.parts.storage.history(context.officeId(), id) : []
  if (versions.length === 0) throw new Problem('not-found', { id })
  const items: HistoryItem[] = []
  let before: AnyRecord | null = null
  for (const [index, { sequence, entry }] of versions.entries()) {
    items.push({
      sequence,
      version: entry?.record.version ?? index + 1,
      at: entry?.at ?? '',
      by: await personOf(context, entry?.by ?? ''),
      ...(entry?.why === undefined ? {} : { why: entry.why }),
      record: entry?.record ?? null,
      changed: entry && before ? changedPaths(before, entry.record) : [],
    })
    before = entry?.record ?? null
  }
  return items.toReversed()
}

/** Paths that differ: `status`, `names.2.text`; `withdrawn` and `audience` for the record itself. */
function changedPaths(before: AnyRecord, after: AnyRecord): string[] {
  const outer = (['audience', 'withdrawn'] as const).filter((field) => before[field] !== after[field])
  return [...outer, ...differences(before.body, after.body)]
}

const mostShown = 100

function differences(one: unknown, other: unknown, path: readonly string[] = []): string[] {
  if (isDeepStrictEqual(one, other)) return []
  if (!isObject(one) || !isObject(other)) return [path.join('.')]
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].flatMap((key) => differences(one[key], other[key], [...path, key])).slice(0, mostShown)
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

import { Problem } from '#kernel'
import { isKind, upgradeRecord } from '#records'
import { compareVersions } from '#texts'
import type { Context } from '../context.ts'
import { languageOf, linkTo } from '../links.ts'
import { permit } from '../permissions.ts'
import { liveRecordOf, type Live } from '../stored.ts'
import type { Actor } from '../views.ts'
import { textOf } from './text-of.ts'
import { versionsOf } from './text.ts'
import type { TextDifferencesView } from './views.ts'

export interface TextComparison {
  readonly agreement: string
  readonly language?: string
  /** Versions of the record; without them the last change. */
  readonly from?: number
  readonly to?: number
}

/** What changed in one language between two versions of a text, clause by clause and word by word. */
export async function compareText(
  context: Context,
  actor: Actor,
  { agreement, ...asked }: TextComparison,
): Promise<TextDifferencesView> {
  permit(actor, 'look')
  const record = await liveRecordOf(context, agreement, 'agreement')
  const found = await textOf(context, agreement)
  if (!found) throw new Problem('not-found', { id: agreement })
  const to = asked.to ?? found.version
  const from = asked.from ?? Math.max(1, to - 1)
  const [older, newer] = [await versionAt(context, found, from), await versionAt(context, found, to)]
  const languages = [...new Set([...newer.body.versions, ...older.body.versions].map(({ language }) => language))]
  const changed = languages.find((one) => clausesIn(older, one) !== clausesIn(newer, one) && differs(older, newer, one))
  const language = asked.language ?? changed ?? languages[0] ?? 'en'
  return {
    agreement: linkTo(record, await languageOf(context, actor)),
    language,
    languages,
    from,
    to,
    clauses: compareVersions(clausesIn(older, language), clausesIn(newer, language), language),
    versions: await versionsOf(context, found.id),
  }
}

const clausesIn = ({ body }: Live<'text-pack'>, language: string) =>
  body.versions.find((version) => version.language === language)?.clauses ?? []

const differs = (one: Live<'text-pack'>, other: Live<'text-pack'>, language: string): boolean =>
  JSON.stringify(clausesIn(one, language)) !== JSON.stringify(clausesIn(other, language))

async function versionAt(context: Context, { id }: Live<'text-pack'>, version: number): Promise<Live<'text-pack'>> {
  const kept = await context.parts.storage.history(context.officeId(), id)
  const record = kept.find(({ entry }) => entry?.record.version === version)?.entry?.record
  const current = record && upgradeRecord(record)
  if (!current || !isKind(current, 'text-pack')) throw new Problem('not-found', { id: String(version) })
  return current
}

import { Problem } from '#kernel'
import type { TextPackBody, TextVersion } from '#records'
import { write, type Context } from '../context.ts'
import { adding, liveRecordOf, newRecord, replacing, type Live } from '../stored.ts'
import type { Actor } from '../views.ts'
import type { OnText } from './views.ts'

/** The text of an agreement; null where there is none yet. */
export async function textOf(context: Context, agreement: string): Promise<Live<'text-pack'> | null> {
  const found = await context.parts.storage.records(context.officeId(), { kinds: ['text-pack'], references: agreement })
  const own = found.find(
    (record): record is Live<'text-pack'> =>
      record.kind === 'text-pack' && !record.withdrawn && record.body.agreement === agreement,
  )
  return own ?? null
}

/**
 * Changes the text of an agreement, or begins it. Throws `version-conflict` where somebody changed it since the person
 * saw it.
 */
export async function changeText(
  context: Context,
  actor: Actor,
  { agreement, replaces }: OnText,
  change: (body: TextPackBody) => TextPackBody,
  why?: string,
): Promise<void> {
  await context.exclusive(`text of ${agreement}`, async () => {
    const { body } = await liveRecordOf(context, agreement, 'agreement')
    const seen = await textOf(context, agreement)
    if ((seen?.version ?? null) !== replaces) {
      throw new Problem('version-conflict', { id: seen?.id ?? agreement, actual: seen?.version ?? 0 })
    }
    const next = seen
      ? replacing(seen, { body: change(seen.body) })
      : adding(newText(context, actor, change({ agreement, title: body.title, versions: [], annexes: [] })))
    await write(context, actor, [next], why)
  })
}

const newText = (context: Context, actor: Actor, body: TextPackBody): Live<'text-pack'> =>
  newRecord(context, 'text-pack', body, { author: actor.id })

/** The version in a language that may still be changed. Throws `text-signed` for one that is signed. */
export function openVersion(body: TextPackBody, language: string): TextVersion | undefined {
  const version = body.versions.find((one) => one.language === language)
  if (version?.state === 'signed') throw new Problem('text-signed', { language })
  return version
}

/** The text with one version put in its place, or added. */
export function withVersion(body: TextPackBody, version: TextVersion): TextPackBody {
  const others = body.versions.some(({ language }) => language === version.language)
  const versions = others
    ? body.versions.map((one) => (one.language === version.language ? version : one))
    : [...body.versions, version]
  return { ...body, versions }
}

/** The version as a draft: whoever read or agreed to other words did not agree to these. */
export function asDraft(version: TextVersion): TextVersion {
  const { reviewer: _, ...rest } = version
  return { ...rest, state: 'draft' }
}

import { Problem, edtfDate } from '#kernel'
import type { Change } from '#ledger'
import type { TextPackBody, TextVersion } from '#records'
import { checkLanguages, memorandumTerms, textDigest } from '#texts'
import { write, type Context } from '../context.ts'
import { languageOf, linkTo } from '../links.ts'
import { permit } from '../permissions.ts'
import { adding, liveRecordOf, newRecord, replacing, type Live } from '../stored.ts'
import type { Actor } from '../views.ts'
import { promisesOf, text } from './text.ts'
import { textOf } from './text-of.ts'
import type { TextPromise, TextSigned, TextSigning } from './views.ts'

/**
 * Keeps that the words of some languages were signed on a day: from then on they stay as they are. What a clause of the
 * template binds the two sides to becomes commitments in the same step; before that the text is planned, and planned
 * does not bind. Languages that are only owed may follow later.
 */
export async function signText(context: Context, actor: Actor, signing: TextSigning): Promise<TextSigned> {
  permit(actor, 'agree to texts')
  const signed = signingDay(signing.on)
  const { agreement } = signing
  return await context.exclusive(`text of ${agreement}`, async () => {
    const record = await liveRecordOf(context, agreement, 'agreement')
    const seen = await textOf(context, agreement)
    if (!seen || seen.version !== signing.replaces) {
      throw new Problem('version-conflict', { id: seen?.id ?? agreement, actual: seen?.version ?? 0 })
    }
    checkReady(seen.body, signing)
    const promises = seen.body.signed ? [] : promisesOf(seen.body, signed)
    const kept = promises.filter(({ asDrafted }) => asDrafted)
    const commitments = kept.map((promise) => commitmentOf(context, actor, record, promise))
    const changes: Change[] = [
      replacing(seen, { body: signedBody(seen.body, signing) }),
      ...termsOf(record, seen.body, signed),
      ...commitments.map(adding),
    ]
    await write(context, actor, changes, signing.despite)
    const language = await languageOf(context, actor)
    return {
      view: await text(context, actor, agreement),
      recorded: commitments.map((one) => linkTo(one, language)),
      left: [...new Set(promises.filter(({ asDrafted }) => !asDrafted).map(({ clause }) => clause))],
    }
  })
}

/** A signing has a day. */
function signingDay(on: string): Temporal.PlainDate {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(on) ? edtfDate(on) : null
  if (!date) throw new Problem('date-not-understood', { field: 'on' })
  return Temporal.PlainDate.from(on)
}

/** Every language that is signed was agreed, no authentic one with words is left out, and they say the same. */
function checkReady(body: TextPackBody, { languages, despite }: TextSigning): void {
  for (const language of languages) {
    const version = body.versions.find((one) => one.language === language)
    if (version?.state === 'signed') throw new Problem('text-signed', { language })
    if (version?.state !== 'agreed') throw new Problem('text-not-agreed', { language })
  }
  const left = body.versions.find(
    ({ language, authentic, state }) =>
      authentic && state !== 'owed' && state !== 'signed' && !languages.includes(language),
  )
  if (left) throw new Problem('text-not-agreed', { language: left.language })
  const versions = body.versions.filter(({ language, state }) => state === 'signed' || languages.includes(language))
  const differences = checkLanguages({ versions, prevails: body.prevails })
  if (differences.length > 0 && despite === undefined) {
    throw new Problem('text-languages-differ', { count: differences.length })
  }
}

function signedBody(body: TextPackBody, { on, languages }: TextSigning): TextPackBody {
  const all = [...(body.signed?.languages ?? []), ...languages]
  const versions = body.versions.map((version): TextVersion =>
    languages.includes(version.language) ? { ...version, state: 'signed' } : version,
  )
  const digest = textDigest({ ...body, versions }, all)
  return { ...body, versions, signed: { on: body.signed?.on ?? on, languages: all, digest } }
}

function commitmentOf(
  context: Context,
  actor: Actor,
  { id, body: { partnership } }: Live<'agreement'>,
  { body }: TextPromise,
): Live<'commitment'> {
  const under = { agreement: id, ...(partnership === undefined ? {} : { partnership }) }
  return newRecord(context, 'commitment', { ...body, ...under }, { author: actor.id })
}

/** The term that the clauses name, where nobody said another one of the agreement. */
function termsOf(
  agreement: Live<'agreement'>,
  { template, versions, prevails }: TextPackBody,
  signed: Temporal.PlainDate,
): Change[] {
  if (!template) return []
  const { period, renewal } = memorandumTerms(template.choices, signed)
  const { body } = agreement
  const languages = versions.map(({ language }) => language)
  const next = {
    ...body,
    period: body.period ?? period,
    renewal: body.renewal ?? renewal,
    languages: body.languages.length > 0 ? body.languages : languages,
    ...(body.prevails === undefined && prevails !== undefined ? { prevails } : {}),
  }
  return [replacing(agreement, { body: next })]
}

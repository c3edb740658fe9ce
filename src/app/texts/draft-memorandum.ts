import { Problem } from '#kernel'
import { checkBody, nameOf, textLanguages, type BodyOf, type MemorandumChoices } from '#records'
import { draftMemorandum, headingOf, memorandumPromises, memorandumTitle } from '#texts'
import { write, type Context } from '../context.ts'
import { languageOf, linksTo } from '../links.ts'
import { permit } from '../permissions.ts'
import { adding, liveRecordOf, newRecord } from '../stored.ts'
import type { Actor } from '../views.ts'
import { text } from './text.ts'
import { changeText } from './text-of.ts'
import type { MemorandumPreview, MemorandumRequest, TextView } from './views.ts'

/** The memorandum that follows from choices, in all languages, and what it would bind the two sides to. Nothing is kept. */
export async function previewMemorandum(
  context: Context,
  actor: Actor,
  chosen: MemorandumChoices,
): Promise<MemorandumPreview> {
  permit(actor, 'look')
  const choices = await named(context, chosen)
  const versions = draftMemorandum({ ...choices, languages: [...choices.languages] })
  return {
    choices,
    texts: versions.map(({ language, title = '', clauses }) => ({
      language,
      title,
      clauses: clauses.map((clause) => ({ heading: headingOf(clause, language), text: clause.text })),
    })),
    promises: memorandumPromises(choices),
    links: await linksTo(
      context,
      choices.parties.map(({ organisation }) => organisation),
      await languageOf(context, actor),
    ),
  }
}

/**
 * Makes the text of an agreement from a template, or makes it anew with other choices; without an agreement it begins one
 * between the two parties. Languages that the template does not write stay as they are. Throws `text-signed` where one
 * of its versions is signed.
 */
export async function draftFromTemplate(context: Context, actor: Actor, request: MemorandumRequest): Promise<TextView> {
  permit(actor, 'change records')
  const choices = await named(context, request.choices)
  const agreement = request.agreement ?? (await newAgreement(context, actor, choices, request.partnership))
  await changeText(context, actor, { agreement, replaces: request.replaces }, (body) => {
    const signed = body.versions.find(({ state }) => state === 'signed')
    if (signed) throw new Problem('text-signed', { language: signed.language })
    const drafts = draftMemorandum(choices)
    const made = new Set(drafts.map(({ language }) => language))
    const others = body.versions.filter(({ language, method }) => !made.has(language) && method !== 'template')
    const { prevails: _, ...rest } = body
    return {
      ...rest,
      versions: [...drafts, ...others],
      ...(choices.prevails === undefined ? {} : { prevails: choices.prevails }),
      template: { name: 'memorandum', choices },
    }
  })
  return await text(context, actor, agreement)
}

/** The choices with a name of each party in every language, from the register where the person gave none. */
async function named(context: Context, choices: MemorandumChoices): Promise<MemorandumChoices> {
  const parties = choices.parties.map(async ({ organisation, names }) => {
    const { body } = await liveRecordOf(context, organisation, 'organisation')
    const known = textLanguages.map((language) => [language, names[language] ?? nameOf(body, language)])
    return { organisation, names: Object.fromEntries(known) as typeof names }
  })
  return { ...choices, parties: (await Promise.all(parties)) as unknown as MemorandumChoices['parties'] }
}

/** An agreement that is only drafted: planned is not signed. */
async function newAgreement(
  context: Context,
  actor: Actor,
  choices: MemorandumChoices,
  partnership: string | undefined,
): Promise<string> {
  const [original = 'en'] = choices.languages
  const titles = choices.languages.map((language) => [language, memorandumTitle(choices, language)])
  if (partnership !== undefined) await liveRecordOf(context, partnership, 'partnership')
  const record = newRecord(
    context,
    'agreement',
    checkBody('agreement', {
      ...emptyAgreement,
      title: { original, in: Object.fromEntries(titles) },
      ...(partnership === undefined ? {} : { partnership }),
      parties: choices.parties.map(({ organisation }) => ({ organisation })),
      languages: [...choices.languages],
      ...(choices.prevails === undefined ? {} : { prevails: choices.prevails }),
    }) as BodyOf<'agreement'>,
    { author: actor.id },
  )
  await write(context, actor, [adding(record)])
  return record.id
}

const emptyAgreement = {
  type: 'memorandum of understanding',
  status: 'planned',
  evidence: 'original',
} as const

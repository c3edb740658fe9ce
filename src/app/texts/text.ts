import type { TextPackBody } from '#records'
import {
  checkLanguages,
  clauseDigest,
  headingOf,
  keyedClauses,
  memorandumPromises,
  referenceOf,
  textDigest,
} from '#texts'
import type { Context } from '../context.ts'
import { languageOf, linkTo, linksTo } from '../links.ts'
import { personOf } from '../people-names.ts'
import { permit } from '../permissions.ts'
import { liveRecordOf } from '../stored.ts'
import type { Actor } from '../views.ts'
import { textOf } from './text-of.ts'
import type { TextPromise, TextRow, TextVersionItem, TextView } from './views.ts'

/** The text of an agreement in all its languages, clause by clause, and where they do not say the same. */
export async function text(context: Context, actor: Actor, agreement: string): Promise<TextView> {
  permit(actor, 'look')
  const record = await liveRecordOf(context, agreement, 'agreement')
  const found = await textOf(context, agreement)
  const language = await languageOf(context, actor)
  const shown = { agreement: linkTo(record, language) }
  if (!found) return { ...shown, text: null, rows: [], promises: [], versions: [], links: {} }
  const { id, version, body } = found
  const promises = promisesOf(body)
  return {
    ...shown,
    text: { id, version, body },
    rows: rowsOf(body),
    ...referenceLanguage(body),
    digest: textDigest(body),
    promises,
    versions: await versionsOf(context, id),
    links: await linksTo(context, namedIn(body, promises), language),
  }
}

const referenceLanguage = (body: TextPackBody): { reference?: string } => {
  const language = referenceOf(body)?.language
  return language === undefined ? {} : { reference: language }
}

/** In the order of the language that the others are held against; what it does not have stands behind. */
function rowsOf(body: TextPackBody): TextRow[] {
  const differences = Map.groupBy(checkLanguages(body), ({ clause }) => clause)
  const reference = referenceOf(body)
  const ordered = body.versions.toSorted((one, other) => Number(other === reference) - Number(one === reference))
  const keyed = ordered.map(({ language, clauses }) => ({ language, clauses: keyedClauses(clauses) }))
  const keys = new Set(keyed.flatMap(({ clauses }) => [...clauses.keys()]))
  return [...keys].map((clause) => {
    const here = keyed.flatMap(({ language, clauses }) => {
      const own = clauses.get(clause)
      return own ? [{ language, own }] : []
    })
    const texts = here.map(({ language, own }) => [
      language,
      {
        heading: headingOf(own, language),
        ...(own.heading === undefined ? {} : { title: own.heading }),
        text: own.text,
        asDrafted: own.drafted === clauseDigest(own),
      },
    ])
    const role = here[0]?.own.role ?? 'clause'
    return {
      clause,
      role,
      texts: Object.fromEntries(texts) as TextRow['texts'],
      differences: differences.get(clause) ?? [],
    }
  })
}

/**
 * What a text that was made from a template binds the two sides to. It holds of the words of the template: a clause that
 * says something else in any language that was made from it is told, and its commitments are left to a person.
 */
export function promisesOf({ template, versions }: TextPackBody, signed?: Temporal.PlainDate): TextPromise[] {
  if (!template) return []
  const made = versions.filter(({ clauses }) => clauses.some(({ drafted }) => drafted !== undefined))
  const isAsDrafted = (number: string): boolean =>
    made.every(({ clauses }) => {
      const own = clauses.find((clause) => clause.role === 'clause' && clause.number === number)
      return own !== undefined && own.drafted === clauseDigest(own)
    })
  return memorandumPromises(template.choices, signed).map((promise) => ({
    ...promise,
    asDrafted: isAsDrafted(promise.clause),
  }))
}

function namedIn({ versions, template }: TextPackBody, promises: readonly TextPromise[]): string[] {
  const owing = versions.flatMap(({ owed }) => (owed?.by === undefined ? [] : [owed.by]))
  const parties = template?.choices.parties.map(({ organisation }) => organisation) ?? []
  return [...owing, ...parties, ...promises.flatMap(({ body }) => body.to)]
}

/** All versions that were kept, newest first. */
export async function versionsOf(context: Context, id: string): Promise<readonly TextVersionItem[]> {
  const kept = await context.parts.storage.history(context.officeId(), id)
  const items = kept.map(async ({ entry }, index) => ({
    version: entry?.record.version ?? index + 1,
    at: entry?.at ?? '',
    by: await personOf(context, entry?.by ?? ''),
    ...(entry?.why === undefined ? {} : { why: entry.why }),
  }))
  return (await Promise.all(items)).toReversed()
}

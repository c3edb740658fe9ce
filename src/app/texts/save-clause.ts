import { Problem } from '#kernel'
import type { TextClause } from '#records'
import { keyedClauses } from '#texts'
import type { Context } from '../context.ts'
import { permit } from '../permissions.ts'
import type { Actor } from '../views.ts'
import { text } from './text.ts'
import { asDraft, changeText, openVersion, withVersion } from './text-of.ts'
import type { ClauseEdit, TextView } from './views.ts'

/**
 * Puts other words in a clause of one language. The version is a draft again: nobody has agreed to these words. Throws
 * `text-signed` where it is signed.
 */
export async function saveClause(context: Context, actor: Actor, edit: ClauseEdit): Promise<TextView> {
  permit(actor, 'change records')
  const { agreement, replaces, language, clause } = edit
  await changeText(context, actor, { agreement, replaces }, (body) => {
    const version = openVersion(body, language)
    const old = version && keyedClauses(version.clauses).get(clause)
    if (!version || !old) throw new Problem('not-found', { id: clause })
    const clauses = version.clauses.map((one) => (one === old ? edited(old, edit) : one))
    return withVersion(body, { ...asDraft(version), clauses })
  })
  return await text(context, actor, agreement)
}

/** A heading that is left out stays; an empty one goes. */
function edited(clause: TextClause, { heading = clause.heading ?? '', text: words }: ClauseEdit): TextClause {
  const { heading: _, ...old } = clause
  return { ...old, text: words, ...(heading === '' ? {} : { heading }) }
}

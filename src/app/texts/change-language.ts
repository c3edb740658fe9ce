import { Problem } from '#kernel'
import type { TextVersion } from '#records'
import type { Context } from '../context.ts'
import { permit } from '../permissions.ts'
import type { Actor } from '../views.ts'
import { text } from './text.ts'
import { changeText, openVersion, withVersion } from './text-of.ts'
import type { LanguageChange, TextView } from './views.ts'

/**
 * Says of one language how far it is, whether it is authentic, who translated and who read it, who owes it and by when;
 * a language that is not there yet is owed. Throws `text-signed` for a signed one, `text-not-read` where words that no
 * person wrote are to be agreed before a person read them.
 */
export async function changeLanguage(context: Context, actor: Actor, change: LanguageChange): Promise<TextView> {
  permit(actor, change.state === 'agreed' ? 'agree to texts' : 'change records')
  const { agreement, replaces, language, ...told } = change
  await changeText(context, actor, { agreement, replaces }, (body) => {
    const before = openVersion(body, language) ?? owed(language)
    const next: TextVersion = { ...before, ...given(told) }
    checkState(next)
    return withVersion(body, next)
  })
  return await text(context, actor, agreement)
}

const owed = (language: string): TextVersion => ({ language, state: 'owed', authentic: true, clauses: [] })

const given = (told: object): Partial<TextVersion> =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined && value !== ''))

/** Words of a machine or a template are read by a person before anybody agrees to them. */
function checkState({ language, state, clauses, method = 'person', reviewer }: TextVersion): void {
  if (state !== 'owed' && clauses.length === 0) throw new Problem('text-without-words', { language })
  const isRead = reviewer !== undefined || (state === 'agreed' && readByWriter.has(method))
  if ((state === 'reviewed' || state === 'agreed') && !isRead) throw new Problem('text-not-read', { language })
}
const readByWriter: ReadonlySet<string> = new Set(['person', 'machine then person'])

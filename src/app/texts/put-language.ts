import { Problem } from '#kernel'
import type { TextVersion } from '#records'
import { splitText } from '#texts'
import type { Context } from '../context.ts'
import { openDocument } from '../open-document.ts'
import { permit } from '../permissions.ts'
import type { Actor } from '../views.ts'
import { text } from './text.ts'
import { asDraft, changeText, openVersion, withVersion } from './text-of.ts'
import type { LanguageText, TextView } from './views.ts'

/**
 * Puts the words of one language in, pasted or from a document that is kept, cut into clauses. They are a draft. Throws
 * `text-signed` where that language is signed, `text-without-words` where there is nothing to cut.
 */
export async function putLanguage(context: Context, actor: Actor, request: LanguageText): Promise<TextView> {
  permit(actor, 'change records')
  const { agreement, replaces, language, document, method = 'person', translator } = request
  const words = document === undefined ? (request.words ?? '') : (await openDocument(context, document)).kept.text
  const { title, clauses } = splitText(words, language)
  if (clauses.length === 0) throw new Problem('text-without-words', { language })
  await changeText(context, actor, { agreement, replaces }, (body) => {
    const {
      title: _title,
      document: _document,
      translator: _translator,
      ...before
    } = openVersion(body, language) ?? added(language)
    return withVersion(body, {
      ...asDraft(before),
      clauses: [...clauses],
      method,
      ...(title === undefined ? {} : { title }),
      ...(translator === undefined ? {} : { translator }),
      ...(document === undefined ? {} : { document }),
    })
  })
  return await text(context, actor, agreement)
}

const added = (language: string): TextVersion => ({ language, state: 'draft', authentic: true, clauses: [] })

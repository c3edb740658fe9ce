import { Problem } from '#kernel'
import { agreementTextFile } from '#reports'
import type { Context } from '../context.ts'
import type { Actor, DocumentBytes } from '../views.ts'
import { text } from './text.ts'

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The text in one language, or in two beside each other, as a Word file. Throws `text-without-words`. */
export async function textFile(
  context: Context,
  actor: Actor,
  { agreement, languages }: { agreement: string; languages: readonly string[] },
): Promise<DocumentBytes> {
  const view = await text(context, actor, agreement)
  const { title } = view.agreement
  const columns = languages.map((language) => {
    const version = view.text?.body.versions.find((one) => one.language === language)
    if (!version || version.clauses.length === 0) throw new Problem('text-without-words', { language })
    return { language, title: version.title ?? title }
  })
  const bytes = await agreementTextFile({ title, languages: columns, rows: view.rows.map(({ texts }) => texts) })
  return { bytes, fileName: `${title.slice(0, 120)} (${languages.join(', ')}).docx`, mediaType: wordType }
}

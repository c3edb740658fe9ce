import { dayText, edtfDate, Problem } from '#kernel'
import { nameOf, nameOn, textIn, type SuccessionBody } from '#records'
import { letterLanguages, successionLetter, wordFile, type LetterFacts, type LetterLanguage } from '#reports'
import type { Context } from '../context.ts'
import { languageOf } from '../links.ts'
import { officeRecord, today } from '../office-record.ts'
import { permit } from '../permissions.ts'
import { liveRecordOf, type Live } from '../stored.ts'
import type { Actor, DocumentBytes } from '../views.ts'
import type { LetterDraft, LetterQuery } from './views.ts'

/**
 * The letter to a partner: drafted from the template in the language of the partner and in ours, unless other languages
 * are asked for. Throws `succession-undecided` before anything was decided, `not-a-partner` for another body.
 */
export async function draftLetter(context: Context, actor: Actor, query: LetterQuery): Promise<LetterDraft> {
  permit(actor, 'look')
  const { body } = await liveRecordOf(context, query.succession, 'succession')
  if (!body.partners.includes(query.to)) throw new Problem('not-a-partner')
  const to = await liveRecordOf(context, query.to, 'organisation')
  const own = asLetterLanguage(await languageOf(context, actor))
  const wanted = (query.languages ?? [languageOfCountry[to.body.country ?? ''] ?? 'en', own]).map(asLetterLanguage)
  const languages = [...new Set(wanted)]
  const date = await today(context)
  const told = await Promise.all(
    languages.map(async (language) => {
      const facts = await factsIn(context, body, { to, date, language })
      return [language, successionLetter(language, facts)] as const
    }),
  )
  const original = languages.includes(own) ? own : (languages[0] ?? own)
  const translated = languages.filter((language) => language !== original)
  return {
    to: query.to,
    date,
    languages,
    text: {
      original,
      in: Object.fromEntries(told),
      // The words of the template: a person who speaks the language reads them before they go out.
      translations: Object.fromEntries(translated.map((language) => [language, { by: 'machine', reviewed: false }])),
    },
  }
}

/** The letter as a Word file: as it was kept last, else as it would be drafted now. */
export async function letterFile(context: Context, actor: Actor, query: LetterQuery): Promise<DocumentBytes> {
  permit(actor, 'look')
  const { body } = await liveRecordOf(context, query.succession, 'succession')
  const kept = body.letters.findLast(({ to }) => to === query.to)
  const draft = kept ? null : await draftLetter(context, actor, query)
  const texts = kept?.text.in ?? draft?.text.in ?? {}
  const languages = draft?.languages ?? Object.keys(texts)
  const bytes = await wordFile(
    body.event.date,
    languages.map((language) => ({ language, text: texts[language] ?? '' })),
  )
  return { bytes, fileName: `letter-${kept?.date ?? draft?.date ?? ''}.docx`, mediaType: wordType }
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The language of a country's federations, by ISO 3166-1; English elsewhere. */
const languageOfCountry: Readonly<Record<string, LetterLanguage>> = { VN: 'vi', KR: 'ko', CN: 'zh', LA: 'lo' }

const asLetterLanguage = (language: string): LetterLanguage => {
  const primary = language.split('-')[0]
  return letterLanguages.find((known) => known === primary) ?? 'en'
}

interface Occasion {
  readonly to: Live<'organisation'>
  readonly date: string
  readonly language: LetterLanguage
}

async function factsIn(context: Context, body: SuccessionBody, { to, date, language }: Occasion): Promise<LetterFacts> {
  const { decision, event } = body
  if (decision === undefined) throw new Problem('succession-undecided')
  const old = await liveRecordOf(context, body.organisation, 'organisation')
  const lineage = old.body.lineage.find((one) => one.kind === event.kind && one.date === event.date)
  const heirId = decision.heir ?? lineage?.others[0] ?? (await officeRecord(context))?.body.organisation
  const heir = heirId === undefined ? old : await liveRecordOf(context, heirId, 'organisation')
  const titleOf = async (id: string | undefined): Promise<string | undefined> =>
    id === undefined ? undefined : textIn((await liveRecordOf(context, id, 'agreement')).body.title, language).text
  const [text, other] = [await titleOf(body.agreement), await titleOf(decision.into)]
  const heirName = nameOf(heir.body, language)
  return {
    date: dateIn(date, language),
    from: heirName,
    to: nameOf(to.body, language),
    old: nameOn(old.body, lastDayBefore(event.date), language),
    heir: heirName,
    event: event.kind,
    eventDate: dateIn(event.date, language),
    ...(lineage?.source === undefined ? {} : { source: lineage.source }),
    decision: decision.kind,
    ...(text === undefined ? {} : { text }),
    ...(other === undefined ? {} : { other }),
  }
}

function lastDayBefore(date: string): string {
  const { earliest } = edtfDate(date)
  if (!Number.isFinite(earliest)) return date
  return dayText(earliest - 1)
}

/** A day in words; what is less than a day stays as it was recorded. */
function dateIn(date: string, language: LetterLanguage): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date)
  return isDay ? Temporal.PlainDate.from(date).toLocaleString(language, { dateStyle: 'long' }) : date
}

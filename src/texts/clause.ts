import type { ClauseRole, TextClause } from '#records'

export type Clause = Pick<TextClause, 'role' | 'number' | 'heading' | 'text'>

/**
 * What makes two clauses of different languages, or of different versions, the same one: their role and number. Of
 * several without a number the order tells.
 */
export function keyedClauses<One extends Clause>(clauses: readonly One[]): ReadonlyMap<string, One> {
  const keyed = new Map<string, One>()
  const seen = new Map<string, number>()
  for (const clause of clauses) {
    const name = clause.number === undefined ? clause.role : `${clause.role} ${clause.number}`
    const before = seen.get(name) ?? 0
    seen.set(name, before + 1)
    keyed.set(before === 0 ? name : `${name} (${before + 1})`, clause)
  }
  return keyed
}

type Label = (number: string, heading: string) => string
const beside =
  (name: string): Label =>
  (number, heading) =>
    `${name} ${number}${heading === '' ? '' : `. ${heading}`}`
const bracketed: Label = (number, heading) => `제${number}조${heading === '' ? '' : ` (${heading})`}`
const chinese: Label = (number, heading) => `第${number}条${heading === '' ? '' : ` ${heading}`}`

/** How a numbered clause is headed in each language of the templates. */
const labels: Readonly<Record<string, Partial<Record<ClauseRole, Label>>>> = {
  en: { clause: beside('Article'), annex: beside('Annex') },
  vi: { clause: beside('Điều'), annex: beside('Phụ lục') },
  ko: { clause: bracketed, annex: beside('부속서') },
  zh: { clause: chinese, annex: beside('附件') },
  lo: { clause: beside('ມາດຕາ'), annex: beside('ເອກະສານຊ້ອນທ້າຍ') },
}

/** The heading of a clause as a text of that language prints it: `Điều 3. Chi phí`; empty where it has none. */
export function headingOf({ role, number, heading = '' }: Clause, language: string): string {
  if (number === undefined) return heading
  const label = labels[language.split('-')[0] ?? '']?.[role]
  return label ? label(number, heading) : `${number}. ${heading}`.trim()
}

/** A whole clause as one text: its heading and its words. */
export const wholeText = (clause: Clause, language: string): string =>
  [headingOf(clause, language), clause.text].filter((part) => part !== '').join('\n')

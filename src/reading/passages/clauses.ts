import type { PassageWords } from '../languages/language.ts'
import type { Line } from './lines.ts'

/** What the beginning of a line says about the numbered structure. */
export interface Numbering {
  readonly clause?: string
  readonly heading?: string
  /** True where the line itself is only the title of what follows. */
  readonly isHeading: boolean
  readonly isItem: boolean
}

const dotted = /^(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?\s+\S/
const single = /^(\d{1,2})(?:[.)]\s+|[、．]\s*|\.(?=\p{Script=Han}))(\S.*)$/u
const romanNumber = /^([IVX]{1,5})[.)]\s+(\S.*)$/
const lettered = /^\(?([a-zđ]|\p{Lo}|[ivx]{1,4})[.)]\s+\S/u
const row = /^([A-Z]{0,3}\d{1,3})\s*\|/
const bullet = /^(?:[-–—•*·▪■□○●◦+→⇒]\s|[①-⑳]\s?|>{1,3}\s)/
const endsLikeHeading = /[^.;:,!?…。；：]$/
const longestHeading = 90

/**
 * Follows the numbers of a memorandum or of minutes from line to line: articles, numbered paragraphs in them,
 * lettered items, decisions, rows of a list of actions.
 */
export function clauseTracker(words: PassageWords): (line: Line) => Numbering {
  let article: string | undefined
  let clause: string | undefined
  let parent: string | undefined
  let heading: string | undefined
  let isArticle = false

  const begin = (next: string | undefined, title: string): Numbering => {
    article = clause = parent = next
    const isHeading = title === '' || isTitle(title)
    heading = isHeading ? title || undefined : undefined
    return { clause, heading, isHeading, isItem: !isHeading }
  }
  const within = (next: string): Numbering => {
    clause = next
    return { clause, heading, isHeading: false, isItem: true }
  }

  return ({ text }) => {
    const named = words.article.exec(text)?.groups
    if (named) {
      isArticle = true
      return begin(named['number'], named['title'] ?? '')
    }
    const [, roman, section] = romanNumber.exec(text) ?? []
    if (roman !== undefined && section !== undefined) {
      if (isTitle(section)) return begin(roman, section)
      if (roman.length > 1 || roman === 'I' || roman === 'V') return begin(roman, section)
    }
    if (words.closing.test(text)) return { ...begin(undefined, ''), isHeading: false }
    const decision = words.decision.exec(text)
    if (decision) return within(decision[0].replace(/\s{0,4}[.:)–—-]{1,4}$/, ''))
    const points = dotted.exec(text)?.[1]
    if (points) {
      parent = points
      return within(points)
    }
    const [number, title] = single.exec(text)?.slice(1) ?? []
    if (number !== undefined && title !== undefined) {
      // Under *제1조* the second of its points is none of the articles.
      const goesOn = isArticle && parent === `${article}.${Number(number) - 1}`
      if (!goesOn && isTitle(title) && startsSection(article, number)) {
        isArticle = false
        return begin(number, title)
      }
      parent = article === undefined ? number : `${article}.${number}`
      return within(parent)
    }
    const letter = words.item?.exec(text)?.groups?.['number'] ?? lettered.exec(text)?.[1]
    if (letter !== undefined) return within(parent === undefined ? letter : `${parent}.${letter}`)
    const action = row.exec(text)?.[1]
    if (action !== undefined) return { clause: action, heading, isHeading: false, isItem: true }
    if (bullet.test(text)) return { clause, heading, isHeading: false, isItem: true }
    return { clause, heading, isHeading: false, isItem: false }
  }
}

/** `4. Courses` after `3. Delegations` is the next section, not the fourth paragraph of the third. */
function startsSection(article: string | undefined, number: string): boolean {
  return article === undefined || Number(number) === Number(article) + 1
}

function isTitle(text: string): boolean {
  return text.length <= longestHeading && endsLikeHeading.test(text)
}

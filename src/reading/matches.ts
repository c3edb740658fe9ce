/**
 * All matches of a global pattern, as `text.matchAll(pattern)` gives them, without the copy of the pattern that
 * each call of it makes: patterns are run on every passage.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  pattern.lastIndex = 0
  return matches
}

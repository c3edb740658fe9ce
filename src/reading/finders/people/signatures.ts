import type { Candidate } from './candidates.ts'
import { byColumns } from './columns.ts'
import { mentionOf, runAt, textOf, type BodySpan, type NameLine } from './line.ts'
import { roleAt } from './roles.ts'

/**
 * Reads the block of signatures: the line of a body or of its side, the line of a name (with *signed* or an honorific before it),
 * the line of a post before or after the name.
 */
export function signatoriesIn(
  lines: readonly NameLine[],
  sideOf: (line: NameLine) => BodySpan | undefined,
): Candidate[] {
  const found: Candidate[] = []
  let body: BodySpan | undefined
  let pendingRole: string | undefined
  for (const line of byColumns(lines)) {
    const span = [...line.bodyAt.values()].find(({ isUnion }) => isUnion) ?? sideOf(line)
    const post = postOf(line, span)
    if (post && found.length > 0) {
      const last = found.length - 1
      if (found[last] && found[last].role === undefined) found[last] = { ...found[last], ...post }
      continue
    }
    const inLine = span && signatoryBehind(line, span)
    if (inLine) {
      found.push(inLine)
      continue
    }
    if (span) {
      body = span
      pendingRole = undefined
      continue
    }
    const role = wholeRole(line)
    const last = found.at(-1)
    if (role !== null) {
      if (last && last.role === undefined && last.body === body) found[found.length - 1] = { ...last, role }
      else pendingRole = role
      continue
    }
    const run = wholeName(line)
    const titled = run ? null : nameAndPost(line)
    if (titled) found.push({ ...titled, ...(body ? { body } : {}) })
    if (!run) continue
    found.push({
      line,
      run,
      mention: mentionOf(line, run),
      name: textOf(line, run.from, run.to),
      confidence: 'sure',
      rule: 'people: signature',
      ...(pendingRole === undefined ? {} : { role: pendingRole }),
      ...(body ? { body } : {}),
    })
    pendingRole = undefined
  }
  return found
}

/** *Bui Thanh Phuong, Chief of Office* is all of the line. */
function nameAndPost(line: NameLine): Candidate | null {
  const run = runAt(line, 0)
  if (!run || run.size < 2 || line.words[run.to + 1]?.key !== ',') return null
  const role = roleAt(line, run.to + 2)
  if (!role || role.from !== run.to + 2 || role.to < line.words.length - 1) return null
  return {
    line,
    run,
    mention: mentionOf(line, run),
    name: textOf(line, run.from, run.to),
    confidence: 'sure',
    rule: 'people: signature',
    role: role.text,
  }
}

/** *For the ZCTU: Blessing Mutasa, Secretary General* in one line. */
function signatoryBehind(line: NameLine, body: BodySpan): Candidate | null {
  const { words, own } = line
  if (words[body.to + 1]?.key !== ':') return null
  const first = words[body.to + 2]
  const from = own.honorifics.has(first?.key ?? '') ? body.to + (words[body.to + 3]?.key === '.' ? 4 : 3) : body.to + 2
  const run = runAt(line, from)
  if (!run || run.size < 2) return null
  const role = words[run.to + 1]?.key === ',' ? roleAt(line, run.to + 2) : null
  return {
    line,
    run,
    mention: mentionOf(line, run),
    name: textOf(line, run.from, run.to),
    confidence: 'sure',
    rule: 'people: signature',
    ...(role ? { role: role.text } : {}),
    body,
  }
}

/** *Secretary-General, NTUC*, *Chairman of the FNPR*: the post and its body in one line below a name. */
function postOf(line: NameLine, span: BodySpan | undefined): { role: string; body: BodySpan } | null {
  const role = span && roleAt(line, 0)
  if (!role || role.from !== 0) return null
  const rest = line.words[role.to + 1]?.key === ',' ? line.bodyAt.get(role.to + 2) : undefined
  const end = Math.max(role.to, rest?.to ?? 0)
  return end >= line.words.length - 2 ? { role: role.text, body: role.body ?? span } : null
}

function wholeRole(line: NameLine): string | null {
  const role = roleAt(line, 0)
  return role && role.to >= line.words.length - 2 ? role.text : null
}

/** The name that is all of the line, but for a bracket, an honorific and signs. */
function wholeName(line: NameLine): ReturnType<typeof runAt> {
  const { words, own, passage, page } = line
  const signed = page.language.passages.signed.exec(passage.quote)?.[0].length ?? 0
  let from = words.findIndex((word) => word.start >= passage.start + signed && word.shape !== 'mark')
  if (from < 0) return null
  if (own.honorifics.has(words[from]?.key ?? '')) from += words[from + 1]?.key === '.' ? 2 : 1
  const run = runAt(line, from)
  return run && run.size >= 2 && words.slice(run.to + 1).every((word) => word.shape === 'mark') ? run : null
}

import { fold } from '#kernel'
import type { RuleName } from '../../explain/rules.ts'
import type { FoundOrganisation, Mention } from '../../findings.ts'
import type { Page } from '../../page.ts'
import type { Body } from './register.ts'

const mostAliases = 30

/** What is proposed of a body: its first full name, all other forms, its places in the text. */
export function organisationOf(body: Body, page: Page): FoundOrganisation | null {
  const mentions = [...body.mentions].sort((one, other) => one.start - other.start)
  const best = [...body.names.values()].sort(
    (one, other) => rank(one, page) - rank(other, page) || one.start - other.start,
  )[0]
  const first = best ?? mentions[0]
  if (!first) return null
  const name = oneLine(first.quote)
  return {
    fields: {
      name,
      aliases: aliasesOf(body, name),
      ...(body.kind === 'other' ? { type: 'other' as const } : {}),
      ...(body.country === undefined ? {} : { country: body.country }),
    },
    mentions: [first, ...mentions.filter((mention) => mention !== first)],
    confidence: body.unresolved ? 'unsure' : best ? 'sure' : 'likely',
    rule: { name: ruleOf(body, best !== undefined) },
    ...(body.country === undefined ? {} : { basis: { country: { assumed: body.known?.acronym ?? first.quote } } }),
    ...(body.place === undefined ? {} : { place: body.place }),
    ...(body.placeNames.size === 0 ? {} : { placeNames: [...body.placeNames] }),
  }
}

function ruleOf({ unresolved, known }: Body, named: boolean): RuleName {
  if (unresolved) return 'organisations: name without its place'
  if (!named) return 'organisations: short name'
  return known ? 'organisations: name in the directory' : 'organisations: name of a body'
}

/** Names in running text before those of titles, full ones before those with an acronym or all in capitals. */
function rank(mention: Mention, page: Page): number {
  const role = page.passages[mention.passage]?.role
  const early = role === 'sentence' || role === 'item' ? 0 : role === 'title' ? 1 : 2
  return (
    early +
    (/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u.test(mention.quote) ? 1 : 0) +
    (/\p{Lu}/u.test(mention.quote) && mention.quote === mention.quote.toUpperCase() ? 3 : 0)
  )
}

function aliasesOf(body: Body, name: string): string[] {
  const seen = new Set([fold(name)])
  const aliases: string[] = []
  for (const alias of [
    ...[...body.names.values(), ...body.pointers.values()].map(({ quote }) => quote),
    ...body.shortNames.values(),
  ]) {
    const folded = fold(alias)
    if (seen.has(folded) || aliases.length >= mostAliases) continue
    seen.add(folded)
    aliases.push(oneLine(alias))
  }
  return aliases
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

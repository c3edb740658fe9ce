import { leftOut } from '../../explain/trace.ts'
import type { OrganisationReader, OrganisationWords } from '../../languages/organisation-words.ts'
import type { FoundOrganisation, Mention } from '../../findings.ts'
import type { Page, Passage } from '../../page.ts'
import { isPointingBack, resolveBack, type Pending } from './back-references.ts'
import { bracketAt } from './brackets.ts'
import { mentionOf } from '../mention.ts'
import { organisationOf } from './fields.ts'
import { mergeBodies } from './merge.ts'
import { BodyRegister, type Body } from './register.ts'
import { findShortNames } from './short-names.ts'
import { namingRoles } from './naming-roles.ts'

/**
 * For languages that write names with capitals and put words between blanks: a noun such as *Federation* with the
 * words around it, the short name that a bracket introduces, the names that point back, acronyms.
 */
export function organisationsByCapitals(own: OrganisationWords): OrganisationReader {
  return (page) => {
    const register = new BodyRegister(page.directory)
    const pending: Pending[] = []
    const taken: Mention[] = []
    for (const passage of page.passages) {
      if (namingRoles.has(passage.role)) collect(page, passage, own, register, pending, taken)
    }
    findShortNames(page, own, namingRoles, taken, register)
    resolveBack(pending, register)
    const organisations: FoundOrganisation[] = []
    for (const body of mergeBodies(register.bodies)) {
      const organisation = organisationOf(body, page)
      if (organisation && !isOrganOf(body, page, register)) organisations.push(organisation)
      else for (const mention of body.mentions) leftOut(page, 'organisations: part of a body', mention)
    }
    return organisations
  }
}

/** *LFTU Central Committee*: a part of the body whose short name it begins with. */
function isOrganOf(body: Body, page: Page, register: BodyRegister): boolean {
  const first = body.kind === 'other' ? body.mentions[0] : undefined
  const word = first && page.words[first.passage]?.find(({ start }) => start === first.start)
  if (!word || word.shape !== 'upper') return false
  return register.byShortName(word.key)?.kind === 'union' || page.directory.bodyByAcronym.has(word.key)
}

function collect(
  page: Page,
  passage: Passage,
  own: OrganisationWords,
  register: BodyRegister,
  pending: Pending[],
  taken: Mention[],
): void {
  const words = page.words[passage.index] ?? []
  for (const name of own.bodies(words, passage, page.directory)) {
    const mention = mentionOf(page, passage.index, name.start, name.end)
    const { alias, country } = bracketAt(words, name.next, own)
    const shortName = alias && page.text.slice(alias.start, alias.end)
    if (name.kind === 'union') taken.push(mention)
    if (isPointingBack(name) && shortName === undefined) pending.push({ name, mention })
    else {
      const body = register.add(name, mention, shortName)
      body.country ??= country
      if (alias) {
        const short = mentionOf(page, passage.index, alias.start, alias.end)
        body.mentions.push(short)
        taken.push(short)
      }
    }
  }
}

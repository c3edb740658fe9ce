import { leftOut } from '../../explain/trace.ts'
import type { Finder } from '../../finder.ts'
import type { FoundOrganisation } from '../../findings.ts'
import type { Page } from '../../page.ts'

/**
 * Finds the bodies that the text names, and joins the names of one body: its full names, the short name that a
 * bracket introduces, the names that point back to it, its acronym. What people refused as a body is not found again.
 */
export const findOrganisations: Finder = (page) => ({
  organisations: page.language.organisations(page).filter((found) => !isRefused(found, page)),
})

function isRefused({ fields, mentions }: FoundOrganisation, page: Page): boolean {
  if (!page.directory.isRefused(fields.name)) return false
  for (const mention of mentions) leftOut(page, 'organisations: refused by people', mention)
  return true
}

import type { Finder } from '../../finder.ts'

/**
 * Finds the bodies that the text names, and joins the names of one body: its full names, the short name that a
 * bracket introduces, the names that point back to it, its acronym.
 */
export const findOrganisations: Finder = (page) => ({ organisations: page.language.organisations(page) })

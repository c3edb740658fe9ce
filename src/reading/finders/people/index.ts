import type { Finder } from '../../finder.ts'

/** Finds the people of the text with their posts and the bodies that they speak for, and joins the forms of one name. */
export const findPeople: Finder = (page, findings) => {
  const { people, warnings } = page.language.people(page, findings)
  return { people, warnings: [...findings.warnings, ...warnings] }
}

import type { Finder } from '../../finder.ts'
import { sidesOf } from '../../sides/sides-of.ts'
import { agreementOfPaper } from './of-paper.ts'
import { mergeTellings } from './merge-tellings.ts'
import { tellingsOf } from './tellings.ts'

/**
 * Finds the agreements between the sides: in a memorandum the text itself and the older ones that it tells of, elsewhere
 * all that are told of, with how they stand. “Planned to sign” is not signed; a text that another replaces is replaced.
 */
export const findAgreements: Finder = (page, findings) => {
  const sides = sidesOf(page, findings)
  const told = mergeTellings(tellingsOf(page, findings, sides), page, findings, sides)
  if (page.form !== 'memorandum') return { agreements: told }
  const older = told.filter(({ fields }) => fields.status === 'replaced' || fields.status === 'expired')
  return { agreements: [agreementOfPaper(page, findings, sides), ...older] }
}

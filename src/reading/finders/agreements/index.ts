import type { Finder } from '../../finder.ts'
import type { Found } from '../../findings.ts'
import type { AgreementFields } from '../../proposal.ts'
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
  const own = agreementOfPaper(page, findings, sides)
  // Of others it tells what they were, by their years.
  const isOther = ({ fields: { status, period = '' } }: Found<AgreementFields>): boolean =>
    status === 'replaced' ||
    status === 'expired' ||
    (status === 'in force' && /^\d{4}\/\d{4}$/.test(period) && period !== own.fields.period)
  return { agreements: [own, ...told.filter(isOther)] }
}

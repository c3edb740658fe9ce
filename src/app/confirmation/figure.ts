import { isKind, textIn, writtenIn } from '#records'
import { nameKey } from '../matching/names.ts'
import type { Keyed } from '../proposal-key.ts'
import type { Live } from '../stored.ts'
import type { ConfirmedFields } from './fields.ts'
import { organisationNamed } from './parts.ts'
import { citationsOf, statedBy, type Confirmed, type Work } from './work.ts'

/** A result, and the indicator that it measures where that is not there yet. */
export async function confirmFigure(
  work: Work,
  proposal: Keyed<'figure'>,
  fields: ConfirmedFields<'figure'>,
): Promise<Confirmed> {
  const organisation =
    fields.organisation === undefined ? undefined : await organisationNamed(work, proposal, fields.organisation)
  const indicator = sameIndicator(work, fields, organisation) ?? newIndicator(work, proposal, fields, organisation)
  const body = {
    indicator: indicator.id,
    ...(fields.period === undefined ? {} : { period: fields.period }),
    actual: fields.value,
    ...(fields.plan === undefined ? {} : { plan: fields.plan }),
    ...(fields.percentage === undefined ? {} : { printedPercentage: fields.percentage }),
  }
  return { record: work.add('result', body, statedBy(work, proposal)) }
}

/** What one body measures under the same words and in the same unit is one row of figures. */
function sameIndicator(
  work: Work,
  fields: ConfirmedFields<'figure'>,
  organisation: string | undefined,
): Live<'indicator'> | undefined {
  const made = work.changes().map(({ record }) => record)
  const fits = ({ body }: Live<'indicator'>): boolean =>
    body.organisation === organisation &&
    nameKey(body.unit) === nameKey(fields.unit) &&
    nameKey(textIn(body.what, work.language).text) === nameKey(fields.what)
  return [...work.register.indicators, ...made.filter((record) => isKind(record, 'indicator'))].find(fits)
}

function newIndicator(
  work: Work,
  proposal: Keyed,
  fields: ConfirmedFields<'figure'>,
  organisation: string | undefined,
): Live<'indicator'> {
  const body = {
    what: writtenIn(work.language, fields.what),
    unit: fields.unit,
    ...(organisation === undefined ? {} : { organisation }),
  }
  return work.add('indicator', body, { citations: citationsOf(work, proposal) })
}

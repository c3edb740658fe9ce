import { edtfDate, type EdtfDate } from '#kernel'
import { debtorOrganisations, type RecordOf } from '#records'
import type { Agreement, Commitment } from '../register.ts'
import { agreementOf, noWarnings, type AgreementCheck, type CommitmentCheck, type Survey } from './survey.ts'
import { warn, type Warning } from './warning.ts'

type Organisation = RecordOf<'organisation'>

const endings: ReadonlySet<string> = new Set(['merged into', 'split', 'dissolved with transfer'])

/** A body that had become another one, was not founded yet, or bore none of its names on the day on which it signed. */
export const partyOfText: AgreementCheck = {
  kind: 'agreement',
  moment: 'always',
  find(agreement, survey) {
    const { parties, signed, period } = agreement.body
    const day = signed ?? period?.split('/')[0]
    return warningsOn(
      agreement,
      day,
      parties.map(({ organisation }) => organisation),
      survey,
    )
  },
}

/** The same for who promises and who is promised, where the commitment names a day of its own or stands in no text. */
export const partyOfPromise: CommitmentCheck = {
  kind: 'commitment',
  moment: 'always',
  find(commitment, survey) {
    const { by, to, made } = commitment.body
    const day = made ?? agreementOf(commitment, survey)?.body.signed
    return warningsOn(commitment, day, [...debtorOrganisations(by), ...to], survey)
  },
}

function warningsOn(
  record: Agreement | Commitment,
  day: string | undefined,
  organisations: readonly string[],
  survey: Survey,
): readonly Warning[] {
  const date = day === undefined || day === '' || day === '..' ? undefined : edtfDate(day)
  if (date?.yearKnown !== true) return noWarnings
  return [...new Set(organisations)].flatMap((id) => {
    const organisation = survey.organisations.get(id)
    return organisation ? (absence(record, organisation, date) ?? []) : []
  })
}

/** Only what is sure: a merger some time in the year of the signing says nothing about the day. */
function absence(record: Agreement | Commitment, { id, body }: Organisation, day: EdtfDate): Warning | null {
  const common = { organisation: id, day: day.text }
  const ending = body.lineage.find((event) => endings.has(event.kind) && edtfDate(event.date).latest <= day.earliest)
  if (ending) return warn('party-gone', record, { ...common, heirs: ending.others, date: ending.date })
  const names = body.names.filter(({ kind }) => kind === 'official')
  const since = names.flatMap(({ from }) => (from === undefined ? [] : [edtfDate(from)]))
  const first = since.toSorted((a, b) => a.earliest - b.earliest)[0]
  if (first && since.length === names.length && first.earliest > day.latest) {
    return warn('party-not-yet', record, { ...common, date: first.text })
  }
  const untils = names.flatMap(({ until }) => (until === undefined ? [] : [edtfDate(until)]))
  const last = untils.toSorted((a, b) => b.latest - a.latest)[0]
  if (last && untils.length === names.length && last.latest < day.earliest) {
    return warn('party-without-name', record, { ...common, date: last.text })
  }
  return null
}

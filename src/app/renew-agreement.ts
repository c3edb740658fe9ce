import type { Renewal } from './app.ts'
import { writtenIn, type AgreementBody, type CommitmentBody } from '#records'
import { write, type Context } from './context.ts'
import { languageOf } from './links.ts'
import { permit } from './permissions.ts'
import { recordView } from './record.ts'
import { adding, liveRecordOf, newRecord, type Live } from './stored.ts'
import type { Actor, RecordView } from './views.ts'

/**
 * Makes the text that is to replace another one, with the chosen commitments: each restates the old one, so that it is
 * owed once and carries on what is open. It is planned, and binds nobody before it is signed; the old text stays as it is.
 */
export async function renewAgreement(context: Context, actor: Actor, renewal: Renewal): Promise<RecordView> {
  permit(actor, 'change records')
  const old = await liveRecordOf(context, renewal.agreement, 'agreement')
  const language = await languageOf(context, actor)
  const stated = { author: actor.id }
  const successor = newRecord(context, 'agreement', successorOf(old, renewal, language), stated)
  const commitments = await Promise.all(renewal.commitments.map((id) => liveRecordOf(context, id, 'commitment')))
  const carried = commitments.map((one) =>
    newRecord(context, 'commitment', carriedOver(one, successor.id, renewal.period), stated),
  )
  await write(context, actor, [successor, ...carried].map(adding))
  return await recordView(context, actor, successor)
}

const successorOf = ({ id, body }: Live<'agreement'>, renewal: Renewal, language: string): AgreementBody => ({
  title: writtenIn(language, renewal.title),
  type: body.type,
  ...(body.partnership === undefined ? {} : { partnership: body.partnership }),
  parties: body.parties,
  status: 'planned',
  evidence: 'copy',
  signatories: [],
  scans: [],
  languages: body.languages,
  ...(body.prevails === undefined ? {} : { prevails: body.prevails }),
  ...(renewal.period === undefined ? {} : { period: renewal.period }),
  ...(body.renewal === undefined ? {} : { renewal: body.renewal }),
  replaces: id,
  acts: [],
  approvals: [],
})

/** What was promised, without what happened under the old text, and with the times of the new one. */
function carriedOver({ id, body }: Live<'commitment'>, agreement: string, period: string | undefined): CommitmentBody {
  const { decisions: _, difficulties: __, recommendations: ___, notFulfilledBy: ____, made: _____, ...promise } = body
  return { ...promise, agreement, restates: id, when: occasionAnew(body.when, period) }
}

/** Bounds that the old term set go; a quota is owed over the new term, and its shares have to be named anew. */
function occasionAnew(when: CommitmentBody['when'], period: string | undefined): CommitmentBody['when'] {
  if (when.kind === 'every') {
    const { from: _, until: __, ...rest } = when
    return rest
  }
  if (when.kind === 'quota') return { ...when, period: period ?? when.period, shares: [] }
  if (when.kind === 'once') return { kind: 'once' }
  return when
}

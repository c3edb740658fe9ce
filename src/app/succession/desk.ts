import { byHarm, type Duty, type Standing } from '#duties'
import { edtfDate } from '#kernel'
import type { Context } from '../context.ts'
import { dayAsked, dutyLinks, standingOf } from '../due.ts'
import { languageOf, linksTo } from '../links.ts'
import { permit } from '../permissions.ts'
import type { Live } from '../stored.ts'
import type { Actor } from '../views.ts'
import { mergerOffers } from './offers.ts'
import { idOf, partnersIn, stepsOf, successionRegister, type Found, type Register } from './subjects.ts'
import type { SuccessionDesk, SuccessionItem, SuccessionNext } from './views.ts'

/** What every merger, split and dissolution means for every text: what waits, from whom, and what to do next. */
export async function successions(context: Context, actor: Actor, query: { asOf?: string }): Promise<SuccessionDesk> {
  permit(actor, 'look')
  const day = await dayAsked(context, query.asOf)
  const register = await successionRegister(context)
  const standing = await standingOf(context, day)
  const items = stepsOf(register, day)
    .map((found) => itemOf(found, register, standing))
    .filter((item) => item !== null)
    .toSorted(mostHarmFirst)
  const offers = await mergerOffers(context, day)
  const duties = items.flatMap(({ waiting }) => waiting)
  const named = [
    ...items.flatMap((item) => [
      item.organisation,
      item.agreement ?? '',
      item.partnership ?? '',
      item.record?.body.decision?.heir ?? '',
      item.record?.body.decision?.into ?? '',
      ...item.heirs,
      ...item.partners,
      ...item.meets,
    ]),
    ...offers.flatMap((offer) => [offer.organisation, ...offer.candidates]),
  ]
  return {
    asOf: day,
    items,
    offers,
    links: {
      ...(await linksTo(context, named, await languageOf(context, actor))),
      ...(await dutyLinks(context, actor, duties, [])),
    },
  }
}

/** Null for a text that ended before, with nothing left open: nobody has to decide about it. */
function itemOf(found: Found, register: Register, standing: Standing): SuccessionItem | null {
  const { subject, step, record } = found
  const { agreement, partnership } = subject
  const waiting = step.confirmed === null ? waitingDuties(found, standing) : []
  if (record === undefined && waiting.length === 0 && agreement && isOver(agreement, standing)) return null
  const turn = waiting.find((duty) => duty.turn?.whose === step.holder)
  const { kind, date, source } = step.event
  return {
    organisation: step.holder,
    event: { kind, date, ...(source === undefined ? {} : { source }) },
    heirs: step.event.kind === 'split' ? [...step.event.others, step.holder] : step.event.others,
    ...(agreement ? { agreement: agreement.id } : {}),
    ...(partnership ? { partnership: partnership.id } : {}),
    state: step.state,
    next: nextAfter[step.state],
    ...(record ? { record: { id: record.id, version: record.version, body: record.body } } : {}),
    partners: record?.body.partners ?? partnersIn(found),
    meets: step.confirmed === null ? textsThatMeet(found, register, standing) : [],
    waiting,
    late: waiting.filter(({ state }) => state === 'overdue').length,
    open: waiting.filter(({ state }) => state === 'open' || state === 'part met' || state === 'disputed').length,
    credits: waiting.filter(({ state }) => state === 'part met').length,
    ...(turn ? { turn: turn.period.text } : {}),
  }
}

const nextAfter = {
  undecided: 'decide',
  decided: 'write',
  sent: 'await',
  declined: 'decide',
  confirmed: 'nothing',
} as const satisfies Record<SuccessionItem['state'], SuccessionNext>

const alive: ReadonlySet<Duty['state']> = new Set(['not yet', 'open', 'part met', 'overdue', 'disputed'])

function waitingDuties({ subject, step }: Found, { duties }: Standing): Duty[] {
  const isOfSubject = (duty: Duty): boolean =>
    subject.agreement ? duty.agreement === subject.agreement.id : !duty.agreement && duty.partnership === idOf(subject)
  return duties
    .filter((duty) => alive.has(duty.state) && isOfSubject(duty))
    .filter((duty) => duty.debtors.includes(step.holder) || duty.creditors.includes(step.holder))
    .toSorted(byHarm)
}

const isOver = ({ body }: Live<'agreement'>, { asOf }: Standing): boolean =>
  body.status === 'terminated' ||
  body.status === 'replaced' ||
  body.status === 'expired' ||
  (body.period !== undefined && edtfDate(body.period).latest < asOf)

/** Texts of an heir with the same partner that are not over. */
function textsThatMeet(found: Found, { agreements }: Register, standing: Standing): string[] {
  const partners = partnersIn(found)
  return agreements
    .filter((one) => one.id !== found.subject.agreement?.id && one.body.status !== 'planned' && !isOver(one, standing))
    .filter(({ body }) => {
      const parties = body.parties.map((party) => party.organisation)
      return parties.some((id) => found.step.event.others.includes(id)) && parties.some((id) => partners.includes(id))
    })
    .map(({ id }) => id)
}

const rank = { undecided: 0, declined: 0, decided: 1, sent: 2, confirmed: 9 } as const

/** What is confirmed comes last; before it what is late most, then what is open most, then what is least begun. */
const mostHarmFirst = (a: SuccessionItem, b: SuccessionItem): number =>
  Number(a.state === 'confirmed') - Number(b.state === 'confirmed') ||
  b.late - a.late ||
  b.open - a.open ||
  rank[a.state] - rank[b.state] ||
  (a.event.date < b.event.date ? -1 : 1)

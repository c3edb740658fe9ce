import { edtfDate, type Day } from '#kernel'
import type { Pledge } from '../pledge.ts'
import type { Question } from '../question.ts'
import type { Reckoning } from '../reckoning.ts'
import type { Agreement, Register } from '../register.ts'
import { isBindingText } from './binding.ts'
import { ask } from './questions.ts'
import { textLifeOf } from './text-life.ts'

/**
 * Succession waits: what stays under the old name until the partner confirms. Told is what of it is still open, what is
 * late, the next turn of the body, what was done of duties that are not yet met, and the texts which the heirs have
 * with the same partner: of two live texts for one pair somebody has to say which goes on. Nothing is asked where
 * nothing waits.
 */
export function questionsOfSuccession(
  pledge: Pledge,
  reckonings: readonly Reckoning[],
  register: Register,
): readonly Question[] {
  const { commitment, partnership, succession, asOf } = pledge
  return (succession?.waiting ?? []).flatMap(({ organisation, event, state }) => {
    const concerned = reckonings.filter(({ debtors, creditors }) => [...debtors, ...creditors].includes(organisation))
    const open = concerned.filter((one) => one.state === 'open' || one.state === 'part met' || one.state === 'disputed')
    const late = concerned.filter((one) => one.state === 'overdue')
    const isRunning = pledge.end >= asOf
    if (open.length === 0 && late.length === 0 && !isRunning) return []
    const turn = reckonings.find((one) => one.turn?.whose === organisation && isAlive(one))
    return ask(
      'succession-waits',
      { commitment: commitment.id, partnership },
      {
        organisation,
        event: event.kind,
        date: event.date,
        heirs: event.others,
        stage: state,
        open: open.length,
        late: late.length,
        ...(turn ? { turn: turn.slot.period.text } : {}),
        credits: concerned.filter((one) => one.state === 'part met').length,
        meets: textsOfHeirs(pledge, organisation, event.others, register).map(({ id }) => id),
      },
    )
  })
}

const isAlive = ({ state }: Reckoning): boolean =>
  state === 'not yet' || state === 'open' || state === 'part met' || state === 'overdue'

/** Live texts that an heir has with the same partner. */
function textsOfHeirs(
  { agreement, debtors, creditors, asOf }: Pledge,
  organisation: string,
  heirs: readonly string[],
  register: Register,
): Agreement[] {
  const partners = [...debtors, ...creditors].filter((one) => one !== organisation && !heirs.includes(one))
  return [...register.agreements.values()]
    .filter((text) => {
      const parties = text.body.parties.map((party) => party.organisation)
      if (text.id === agreement?.id || !parties.some((party) => heirs.includes(party))) return false
      return partners.some((partner) => parties.includes(partner)) && isLive(text, register, asOf)
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

const isLive = (text: Agreement, register: Register, asOf: Day): boolean =>
  isBindingText(text) &&
  (text.body.signed === undefined || edtfDate(text.body.signed).earliest <= asOf) &&
  textLifeOf(text, register, asOf).end >= asOf

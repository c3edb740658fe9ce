import { Problem } from '#kernel'
import { roles, type Actor, type Role } from './views.ts'

/** The least role that each act needs. Who may less is told which role to ask for. */
const needed = {
  look: 'reader',
  'keep rules': 'approver',
  'import documents': 'editor',
  'decide proposals': 'editor',
  'change records': 'editor',
  'record fulfilments': 'editor',
  'withdraw records': 'approver',
  'set cadences': 'approver',
  'agree to texts': 'approver',
  'decide successions': 'approver',
  'decide periods': 'approver',
  'record acts of texts': 'approver',
  'sign off reviews': 'approver',
  'verify the ledger': 'approver',
  'keep the office': 'administrator',
  'see how the server fares': 'administrator',
} as const satisfies Record<string, Role>

export type Act = keyof typeof needed

/** Throws `not-permitted`, with the role that would do, where the actor's role is below what the act needs. */
export function permit(actor: Actor, act: Act): void {
  const role = needed[act]
  if (roles.indexOf(actor.role) < roles.indexOf(role)) throw new Problem('not-permitted', { role })
}

/** What Comity does by itself: the example office. */
export const system: Actor = { id: 'system', name: 'Comity', role: 'administrator' }

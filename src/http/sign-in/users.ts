import { permit, type Actor, type Role, type UserView } from '#app'
import { Problem } from '#kernel'
import { knownNames } from './known-names.ts'
import type { OneTimeLinks } from './one-time-links.ts'
import type { Sessions } from './sessions.ts'
import type { UserTable } from './user-table.ts'

export interface NewUser {
  readonly name: string
  readonly email: string
  readonly role: Role
}

/** A user, and the token with which they set their password: shown once, to whoever invited them. */
export interface Invitation {
  readonly user: UserView
  readonly token: string
}

export interface FirstAdministrator {
  readonly name: string
  readonly email: string
  readonly password: string
}

/** The people of the office who may sign in. Acts that need an administrator take who acts, and check it. */
export interface Users {
  /** Null for somebody who is not known (any more). */
  nameOf(user: string): Promise<string | null>
  list(actor: Actor): Promise<readonly UserView[]>
  invite(actor: Actor, user: NewUser): Promise<Invitation>
  /** A new link to set a password, for somebody who lost theirs. Ends the earlier link. */
  newPasswordLink(actor: Actor, id: string): Promise<Invitation>
  setRole(actor: Actor, id: string, role: Role): Promise<UserView>
  remove(actor: Actor, id: string): Promise<void>
  chooseLanguage(id: string, language: string): Promise<void>
  /** True until there is an administrator. */
  setupNeeded(): Promise<boolean>
  /** A token for the first administrator; null where there is one already. Ends the earlier token. */
  newSetupToken(): Promise<string | null>
  setUp(token: string, first: FirstAdministrator): Promise<UserView>
  /** Sets the password of the user whom the link is for, and ends their sessions. */
  setPassword(token: string, password: string): Promise<UserView>
}

export function usersOf(table: UserTable, links: OneTimeLinks, sessions: Sessions): Users {
  const names = knownNames((user) => table.nameOf(user))
  const change = oneAfterAnother(() => {
    sessions.forget()
    names.forget()
  })
  const keeping = <Result>(actor: Actor, act: () => Promise<Result>): Promise<Result> =>
    change(async () => {
      permit(actor, 'keep the office')
      return act()
    })
  const administrators = async (): Promise<UserView[]> =>
    (await table.all()).filter((user) => user.role === 'administrator')
  const keepOneAdministratorBeside = async (id: string): Promise<void> => {
    if ((await administrators()).every((user) => user.id === id)) throw new Problem('last-administrator')
  }
  const invitationOf = async (user: UserView): Promise<Invitation> => ({
    user,
    token: await links.make('password', user.id),
  })
  return {
    nameOf: (user) => names.of(user),
    list: (actor) => keeping(actor, () => table.all()),
    invite: (actor, user) => keeping(actor, async () => invitationOf(await table.add(user))),
    newPasswordLink: (actor, id) => keeping(actor, async () => invitationOf(await table.one(id))),
    setRole: (actor, id, role) =>
      keeping(actor, async () => {
        await table.one(id)
        if (role !== 'administrator') await keepOneAdministratorBeside(id)
        return table.change(id, { role })
      }),
    remove: (actor, id) =>
      keeping(actor, async () => {
        await table.one(id)
        await keepOneAdministratorBeside(id)
        await table.remove(id)
      }),
    chooseLanguage: (id, language) => change(async () => void (await table.change(id, { language }))),
    setupNeeded: async () => (await administrators()).length === 0,
    newSetupToken: async () => ((await administrators()).length === 0 ? links.make('setup') : null),
    setUp: (token, { password, ...first }) =>
      change(async () => {
        await links.use('setup', token)
        if ((await administrators()).length > 0) throw new Problem('link-not-valid')
        const user = await table.add({ ...first, role: 'administrator' })
        await table.setPassword(user.id, password)
        return user
      }),
    setPassword: (token, password) =>
      change(async () => {
        const user = await table.one(await links.use('password', token))
        await table.setPassword(user.id, password)
        await table.endSessions(user.id)
        return user
      }),
  }
}

/**
 * Changes of users wait for each other, so that two administrators cannot remove one another at the same moment.
 * `afterwards` is called after each, also after one that failed half-way.
 */
function oneAfterAnother(afterwards: () => void) {
  let last: Promise<unknown> = Promise.resolve()
  return <Result>(act: () => Promise<Result>): Promise<Result> => {
    const result = last.then(act).finally(afterwards)
    last = result.catch(() => undefined)
    return result
  }
}

import type { UserView } from '#app'
import { Problem } from '#kernel'
import type { Authentication } from './authentication.ts'
import { hashPassword } from './password.ts'
import { asRole } from './sessions.ts'
import type { NewUser } from './users.ts'

/** Users as better-auth keeps them. */
export interface UserTable {
  all(): Promise<UserView[]>
  /** Throws `not-found`. */
  one(id: string): Promise<UserView>
  nameOf(id: string): Promise<string | null>
  /** Throws `email-in-use`. */
  add(user: NewUser): Promise<UserView>
  change(id: string, fields: { readonly role?: string; readonly language?: string }): Promise<UserView>
  setPassword(id: string, password: string): Promise<void>
  endSessions(id: string): Promise<void>
  remove(id: string): Promise<void>
}

interface UserRow {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role?: unknown
}

const mostUsers = 10_000

const viewOf = ({ id, name, email, role }: UserRow): UserView => ({ id, name, email, role: asRole(role) })

export async function userTableOf(authentication: Authentication): Promise<UserTable> {
  const { internalAdapter: table } = await authentication.$context
  return {
    all: async () => (await table.listUsers(mostUsers)).map(viewOf),
    one: async (id) => {
      const row = await table.findUserById(id)
      if (!row) throw new Problem('not-found', { id })
      return viewOf(row)
    },
    nameOf: async (id) => (await table.findUserById(id))?.name ?? null,
    add: async (user) => {
      if (await table.findUserByEmail(user.email)) throw new Problem('email-in-use', { email: user.email })
      return viewOf(await table.createUser({ ...user, emailVerified: false }, { method: 'email-password' }))
    },
    change: async (id, fields) => viewOf(await table.updateUser(id, fields)),
    setPassword: async (id, password) => {
      const hash = await hashPassword(password)
      if (await table.findCredentialAccount(id)) await table.updatePassword(id, hash)
      else await table.linkAccount({ userId: id, accountId: id, providerId: 'credential', password: hash })
    },
    endSessions: (id) => table.deleteUserSessions(id),
    remove: (id) => table.deleteUser(id),
  }
}

import type { Clock } from '#kernel'
import { sql, type Kysely } from 'kysely'
import { randomBytes } from 'node:crypto'
import type { AccountsDatabase, OwnTables } from './accounts-database.ts'
import type { AttemptLimit } from './attempts.ts'
import { openAuthentication, type Authentication } from './authentication.ts'
import { oneTimeLinks } from './one-time-links.ts'
import { sessionsOf, type Sessions } from './sessions.ts'
import { userTableOf } from './user-table.ts'
import { usersOf, type Users } from './users.ts'

/** Everything about who may come in. The server and the command line work with the same one. */
export interface SignIn {
  readonly users: Users
  readonly sessions: Sessions
  readonly authentication: Authentication
  /** True where people reach Comity over HTTPS. */
  readonly secure: boolean
  close(): Promise<void>
}

export interface SignInParts {
  readonly accounts: AccountsDatabase
  readonly clock: Clock
  /** Where people reach Comity, where that is not this machine itself: `https://comity.example.org`, without a path. */
  readonly publicOrigin?: string
  readonly attemptLimit?: AttemptLimit
}

const usualLimit: AttemptLimit = { attempts: 10, seconds: 60 }

export async function openSignIn(parts: SignInParts): Promise<SignIn> {
  const database = parts.accounts.database.withTables<OwnTables>()
  const origin = parts.publicOrigin ?? 'http://localhost'
  const secure = origin.startsWith('https:')
  await makeOwnTables(database)
  const authentication = await openAuthentication(database, parts.accounts.type, await secretOf(database), {
    origin,
    attemptLimit: parts.attemptLimit ?? usualLimit,
  })
  const sessions = sessionsOf(authentication, secure)
  const links = oneTimeLinks(database, () => parts.clock.now())
  const users = usersOf(await userTableOf(authentication), links, sessions)
  return { users, sessions, authentication, secure, close: () => parts.accounts.close() }
}

async function makeOwnTables(database: Kysely<OwnTables>): Promise<void> {
  await database.schema
    .createTable('one_time_link')
    .ifNotExists()
    .addColumn('digest', 'text', (column) => column.primaryKey())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('user', 'text', (column) => column.notNull())
    .addColumn('expires', 'text', (column) => column.notNull())
    .execute()
  await database.schema
    .createTable('sign_in_setting')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute()
}

/** The key that signs session cookies. It lives beside the sessions, so that several servers on one database agree. */
async function secretOf(database: Kysely<OwnTables>): Promise<string> {
  await database
    .insertInto('sign_in_setting')
    .values({ name: 'secret', value: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  const row = await database
    .selectFrom('sign_in_setting')
    .select('value')
    .where('name', '=', sql.lit('secret'))
    .executeTakeFirstOrThrow()
  return row.value
}

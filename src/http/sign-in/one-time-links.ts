import { digestOf, Problem } from '#kernel'
import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { OneTimeLinkRow, OwnTables } from './accounts-database.ts'

const tokenBytes = 32
const lifetime = Temporal.Duration.from({ hours: 24 })

type Purpose = OneTimeLinkRow['purpose']

/** Links that let somebody in once: to set up the office, or to set a password. Only their digest is kept. */
export interface OneTimeLinks {
  /** Makes a link and ends every earlier one for the same purpose and user. Returns the token (base64url). */
  make(purpose: Purpose, user?: string): Promise<string>
  /** Uses a link up and says whose it is. Throws `link-not-valid` where it is unknown, used or too old. */
  use(purpose: Purpose, token: string): Promise<string>
}

export function oneTimeLinks(database: Kysely<OwnTables>, now: () => string): OneTimeLinks {
  return {
    make: async (purpose, user = '') => {
      const token = randomBytes(tokenBytes).toString('base64url')
      const expires = Temporal.Instant.from(now()).add(lifetime).toString({ smallestUnit: 'millisecond' })
      await database.deleteFrom('one_time_link').where('purpose', '=', purpose).where('user', '=', user).execute()
      await database
        .insertInto('one_time_link')
        .values({ digest: digestOf(token), purpose, user, expires })
        .execute()
      return token
    },
    use: async (purpose, token) => {
      // One statement takes the row away, so that two requests at once cannot both find it.
      const row = await database
        .deleteFrom('one_time_link')
        .where('digest', '=', digestOf(token))
        .where('purpose', '=', purpose)
        .returning(['user', 'expires'])
        .executeTakeFirst()
      if (!row || row.expires <= now()) throw new Problem('link-not-valid')
      return row.user
    },
  }
}

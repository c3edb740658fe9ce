import type { Kysely } from 'kysely'

/** Where users and their sessions are kept: apart from the ledger, over a connection of its own. */
export interface AccountsDatabase {
  readonly type: 'sqlite' | 'postgres'
  /** The tables are made here. */
  readonly database: Kysely<Record<string, Record<string, unknown>>>
  close(): Promise<void>
}

/** Tables beside those that better-auth makes for itself. */
export type OwnTables = {
  one_time_link: OneTimeLinkRow
  sign_in_setting: { name: string; value: string }
}

export type OneTimeLinkRow = {
  /** SHA-256 of the token, hexadecimal: whoever reads the table cannot use the link. */
  digest: string
  purpose: 'setup' | 'password'
  /** The user whose password it sets; empty for the first administrator, who is not there yet. */
  user: string
  /** ISO 8601 in UTC with milliseconds, so that texts compare as instants do. */
  expires: string
}

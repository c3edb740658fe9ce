import { roles } from '#app'
import { betterAuth, type BetterAuthOptions } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import type { Kysely } from 'kysely'
import { attemptCounter, type AttemptLimit } from './attempts.ts'
import type { AccountsDatabase, OwnTables } from './accounts-database.ts'
import { hashPassword, longestPassword, shortestPassword, verifyPassword } from './password.ts'

/** The header in which this server tells better-auth the address that it saw itself; a client's own is overwritten. */
export const addressHeader = 'x-comity-address'

export const authenticationPath = '/api/auth'

export interface AuthenticationSettings {
  /** Where people reach Comity, without a path: `https://comity.example.org`. */
  readonly origin: string
  readonly attemptLimit: AttemptLimit
}

const hour = 3600
/** A session ends this long after it was last used, and at the latest this long after it began (seconds). */
export const idleSeconds = 12 * hour
export const absoluteSeconds = 7 * 24 * hour

export type Authentication = Awaited<ReturnType<typeof openAuthentication>>

/** Signing in with e-mail and password. What is stored and how it is protected: `decisions/030-sign-in.md`. */
export async function openAuthentication(
  database: Kysely<OwnTables>,
  type: AccountsDatabase['type'],
  secret: string,
  settings: AuthenticationSettings,
) {
  const options = optionsFor(database, type, secret, settings)
  const migrations = await getMigrations(options)
  await migrations.runMigrations()
  return betterAuth(options)
}

function optionsFor(
  database: Kysely<OwnTables>,
  type: AccountsDatabase['type'],
  secret: string,
  settings: AuthenticationSettings,
) {
  return {
    appName: 'Comity',
    baseURL: settings.origin,
    basePath: authenticationPath,
    secret,
    database: { db: database, type, transaction: true },
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    user: {
      additionalFields: {
        role: { type: [...roles], required: true, defaultValue: 'reader', input: false },
        language: { type: 'string', required: false, input: false },
      },
    },
    session: { expiresIn: idleSeconds, updateAge: idleSeconds / 24, freshAge: hour },
    databaseHooks: { session: { create: { before: async (session) => ({ data: { ...session, ...unknownDevice } }) } } },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 600,
      customRules: limitedPaths(settings.attemptLimit),
      customStorage: attemptCounter(() => performance.now()),
    },
    advanced: {
      ...cookieSettings(settings.origin.startsWith('https:')),
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
  } satisfies BetterAuthOptions
}

/** Where somebody signed in from is of no use to Comity, so it is not kept. */
const unknownDevice = { ipAddress: '', userAgent: '' }

function limitedPaths({ attempts, seconds }: AttemptLimit) {
  const rule = { window: seconds, max: attempts }
  return { '/sign-in/email': rule, '/change-password': rule }
}

/** The prefix `__Host-` has browsers refuse the cookie where it is not from this very host over HTTPS. */
function cookieSettings(secure: boolean) {
  return {
    useSecureCookies: false,
    cookiePrefix: 'comity',
    defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
    cookies: { session_token: { name: sessionCookie(secure) } },
  } as const
}

export const sessionCookie = (secure: boolean): string => (secure ? '__Host-comity.session' : 'comity.session')

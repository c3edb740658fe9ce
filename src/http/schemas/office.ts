import { roles, type LedgerView, type OfficeView, type UserView, type VerifyView } from '#app'
import { z } from '@hono/zod-openapi'
import { longestPassword, shortestPassword } from '../sign-in/password.ts'
import { recordLink } from './record-link.ts'
import { country, details, every, kind, language, name } from './values.ts'

export const role = z.enum(roles).openapi('Role')

export const officeView: z.ZodType<OfficeView> = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    example: z.boolean(),
    organisation: recordLink.optional(),
    country: country.optional(),
    language,
    timeZone: z.string(),
    today: z.string(),
    counts: z.partialRecord(kind, z.int().nonnegative()),
  })
  .openapi('Office')

export const officeAnswers = z
  .strictObject({
    name,
    language,
    country: country.optional(),
    timeZone: name,
    organisationName: name,
  })
  .openapi('OfficeAnswers')

/** Who is signed in, and the language in which Comity speaks to them. */
export interface MeView extends UserView {
  readonly language: string
}

export const userView: z.ZodType<UserView> = z
  .strictObject({ id: z.string(), name: z.string(), email: z.string(), role })
  .openapi('User')

export const meView: z.ZodType<MeView> = z
  .strictObject({ id: z.string(), name: z.string(), email: z.string(), role, language })
  .openapi('Me')

export const email = z.email().max(200).toLowerCase()

export const password = z.string().min(shortestPassword, { message: 'password-too-short' }).max(longestPassword)

export const token = z.string().regex(/^[\w-]{43}$/)

export const ledgerView: z.ZodType<LedgerView> = z
  .strictObject({
    size: z.int().nonnegative(),
    root: z.string(),
    checkpoint: z.string().optional(),
    engine: every<LedgerView['engine']>()(['sqlite', 'postgres']),
  })
  .openapi('Ledger')

export const verifyView: z.ZodType<VerifyView> = z
  .strictObject({
    ok: z.boolean(),
    entries: z.int().nonnegative(),
    root: z.string(),
    signed: z.int().nonnegative().optional(),
    findings: z.array(z.strictObject({ code: z.string(), details })),
  })
  .openapi('Verification')

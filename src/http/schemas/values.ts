import { isEdtf } from '#kernel'
import { kindNames } from '#records'
import { z } from '@hono/zod-openapi'

/** An enumeration that has to name every member of a type: one that is added elsewhere does not compile here. */
export const every =
  <Member extends string>() =>
  <const List extends readonly [Member, ...Member[]]>(list: [Member] extends [List[number]] ? List : never) =>
    z.enum(list as readonly [Member, ...Member[]])

export const identifier = z.uuid().meta({ description: 'Identifier of a record (UUID, RFC 9562)' })
export const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: 'SHA-256 of the bytes of a document, in lower-case hexadecimal' })
export const proposalKey = z.string().regex(/^[\w-]{1,100}$/)
export const userIdentifier = z.string().regex(/^[\w-]{1,100}$/)
export const date = z
  .string()
  .refine(isEdtf, { message: 'date-not-understood' })
  .meta({ description: 'EDTF level 1 (ISO 8601-2)', examples: ['2025', '2025-12-02/2025-12-06'] })
export const day = z
  .string()
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isEdtf(text), { message: 'date-not-understood' })
  .meta({ description: 'A day', examples: ['2026-11-21'] })
export const name = z.string().trim().min(1).max(300)
export const words = z.string().trim().min(1).max(20_000)
export const instant = z.iso.datetime({ precision: 3 })
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)
export const country = z.string().regex(/^[A-Z]{2}$/)
export const limit = z.coerce.number().int().min(1).max(500)
export const version = z.int().positive()

export const kind = z.enum(kindNames).openapi('KindOfRecord')

/**
 * A schema as one of a type that Zod cannot say: unions told apart by hand, texts brought into another form. The tests
 * hold answers of the running server against the schema itself.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const typed = <Value>(schema: z.ZodType): z.ZodType<Value> => schema as z.ZodType<Value>

/** Values that a message names. */
export const details = z.record(z.string(), z.union([z.string(), z.number()]))

export const nothing = z.strictObject({})

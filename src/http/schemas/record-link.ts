import type { Links, RecordLink } from '#app'
import { z } from '@hono/zod-openapi'
import { identifier, kind } from './values.ts'

export const recordLink: z.ZodType<RecordLink> = z
  .strictObject({
    id: identifier,
    kind,
    title: z.string(),
    earlier: z.array(z.strictObject({ title: z.string(), until: z.string() })).optional(),
    now: z.strictObject({ titles: z.array(z.string()), since: z.string() }).optional(),
  })
  .openapi('RecordLink')

export const links: z.ZodType<Links> = z.record(z.string(), recordLink).openapi('Links')

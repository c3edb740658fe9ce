import type { Links, RecordLink } from '#app'
import { z } from '@hono/zod-openapi'
import { identifier, kind } from './values.ts'

export const recordLink: z.ZodType<RecordLink> = z
  .strictObject({ id: identifier, kind, title: z.string() })
  .openapi('RecordLink')

export const links: z.ZodType<Links> = z.record(z.string(), recordLink).openapi('Links')

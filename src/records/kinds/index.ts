import type { z } from 'zod'
import { agreement } from './agreement.ts'
import { calendarLink } from './calendar-link.ts'
import { commitment } from './commitment.ts'
import { delegation } from './delegation.ts'
import { document } from './document.ts'
import { fulfilment } from './fulfilment.ts'
import { holidays } from './holidays.ts'
import { indicator } from './indicator.ts'
import { mention } from './mention.ts'
import { office } from './office.ts'
import { organisation } from './organisation.ts'
import { partnership } from './partnership.ts'
import { person } from './person.ts'
import { refusal } from './refusal.ts'
import { result } from './result.ts'
import { review } from './review.ts'
import { succession } from './succession.ts'
import { rule } from './rule.ts'
import { talks } from './talks.ts'
import { textPack } from './text-pack.ts'

/** The register of record kinds: adding one is a file and its line here. */
export const kinds = {
  organisation,
  person,
  partnership,
  agreement,
  commitment,
  fulfilment,
  review,
  talks,
  delegation,
  indicator,
  result,
  document,
  refusal,
  mention,
  rule,
  holidays,
  'calendar-link': calendarLink,
  office,
  'text-pack': textPack,
  succession,
} as const

export type KindName = keyof typeof kinds
export type BodyOf<Name extends KindName> = z.infer<(typeof kinds)[Name]['body']>

export const kindNames = Object.keys(kinds) as KindName[]

import type { Endpoint } from '../endpoint.ts'
import { agreements } from './agreements.ts'
import { authentication } from './authentication.ts'
import { commitments } from './commitments.ts'
import { calendars } from './calendars.ts'
import { documents } from './documents.ts'
import { due } from './due.ts'
import { health } from './health.ts'
import { me } from './me.ts'
import { office } from './office.ts'
import { partnerships } from './partnerships.ts'
import { records } from './records.ts'
import { reviews } from './reviews.ts'
import { lookingUp } from './search.ts'
import { texts } from './texts.ts'
import { successions } from './successions.ts'
import { rules } from './rules.ts'
import { users } from './users.ts'

/** The register of routes. The description at /api/openapi.json and the test of rights are made from it. */
export const endpoints: readonly Endpoint[] = [
  ...health,
  ...authentication,
  ...me,
  ...office,
  ...documents,
  ...records,
  ...partnerships,
  ...agreements,
  ...due,
  ...rules,
  ...calendars,
  ...commitments,
  ...successions,
  ...reviews,
  ...lookingUp,
  ...texts,
  ...users,
]

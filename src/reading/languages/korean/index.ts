import type { Language } from '../language.ts'
import { actors } from './actors.ts'
import { agreements } from './agreements.ts'
import { commitments } from './commitments.ts'
import { dates } from './dates.ts'
import { events } from './events.ts'
import { figures } from './figures.ts'
import { organisations } from './organisations.ts'
import { passages } from './passages.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { topics } from './topics.ts'

/** Korean: names are known by their heads and posts, particles hang on them, and the verb stands last. */
export const korean: Language = {
  code: 'ko',
  passages,
  places,
  organisations,
  people,
  figures,
  topics,
  dates,
  actors,
  commitments,
  events,
  agreements,
}

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

export const lao: Language = {
  code: 'lo',
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
